using Ledger.Domain.Letters;
using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// A letter is kept for at least so long, and by so many holders. That nobody is recorded as keeping it is owed, and no breach;
/// to dispose of it early is a breach where it leaves too few.
/// </summary>
/// <param name="Months">How many months after it was sent.</param>
/// <param name="Holders">How many must hold it.</param>
public sealed record LettersAreKept(int Months, int Holders = 1) : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge)
    {
        if (letter.Recorded is not { } recorded) yield break;
        var until = recorded.On.PlusMonths(Months);
        var (holders, enough) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), (Entry?)null);
        foreach (var entry in letter.History.Standing)
        {
            if (entry.Fact is LetterKept kept && !(kept.Until < until) && holders.Add(kept.Holder) && holders.Count >= Holders) enough ??= entry;
            if (entry.Fact is not LetterDisposedOf disposed) continue;
            holders.Remove(disposed.Holder);
            if (entry.Fact.Occurred.Date < until && holders.Count < Holders)
                yield return charge.Breach(entry, disposed.Holder, Says(disposed, until, holders.Count), recorded);
        }

        var holding = Holders == 1 ? "one holder" : $"{Holders} holders";
        yield return charge.Duty(recorded, TheCouncil(charge), $"keep the letter until {Dates.Plain(until)} with {holding}", enough);
    }

    private static Owed TheCouncil(Charge charge) => new("council", charge.Council.Created?.Name ?? "The council");

    private static string Says(LetterDisposedOf disposed, LocalDate until, int left) =>
        $"{disposed.Holder} disposed of the letter before {Dates.Plain(until)} and left {(left == 0 ? "nobody" : $"only {left}")} to hold it.";
}
