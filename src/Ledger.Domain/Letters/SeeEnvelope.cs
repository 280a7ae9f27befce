using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>Another party's copy of the letter came to light, with the envelope that it shows.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="CopyOf">Whose copy.</param>
/// <param name="To">To whom it is addressed.</param>
/// <param name="Cc">Whom it shows openly copied.</param>
/// <param name="Bcc">Whom it shows blind copied.</param>
public sealed record SeeEnvelope(
    string Letter, Addressee CopyOf, IReadOnlyList<Addressee>? To = null, IReadOnlyList<Addressee>? Cc = null,
    IReadOnlyList<Addressee>? Bcc = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var letter = find.Sent(current, Letter);
        var (holder, to, cc, bcc) = (find.Correspondent(CopyOf), find.Correspondents(To), find.Correspondents(Cc), find.Correspondents(Bcc));
        find.SomebodyNamed([.. To ?? [], .. Cc ?? [], .. Bcc ?? []], "to whom the copy shows it sent");
        find.Require(
            letter is null || holder is null || !letter.All<EnvelopeSeen>().Any(seen => seen.Fact.CopyOf.Is(holder) && Shows(seen.Fact, to, cc, bcc)),
            $"The copy of {holder?.Name} is already there.", "There is nothing to do.");
        return find.Record(() => new EnvelopeSeen(holder!, to, cc, bcc));
    }

    private static bool Shows(EnvelopeSeen seen, IReadOnlyList<Correspondent> to, IReadOnlyList<Correspondent> cc, IReadOnlyList<Correspondent> bcc) =>
        AreSame(seen.To, to) && AreSame(seen.Cc, cc) && AreSame(seen.Bcc, bcc);

    private static bool AreSame(IReadOnlyList<Correspondent> ones, IReadOnlyList<Correspondent> others) =>
        ones.Count == others.Count && ones.All(one => others.Any(one.Is));
}
