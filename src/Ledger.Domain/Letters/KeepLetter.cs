using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Letters;

/// <summary>Somebody holds a copy for the record from this day.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Holder">Who or what holds it: a post, an archive.</param>
/// <param name="Until">Until when; null for as long as it may be.</param>
public sealed record KeepLetter(string Letter, string Holder, LocalDate? Until = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Sent(current, Letter);
        find.Stated(Holder, "The holder");
        if (Until is { } until)
            find.Require(until >= act.Occurred.Date, $"{Dates.Plain(until)} is before it was kept.", "Mend the day until which it is held.");
        return find.Record(() => new LetterKept(Holder.Trim(), Until));
    }
}
