using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>A blind copy of the letter came to light.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="To">Who has it.</param>
/// <param name="How">How it came to light.</param>
/// <param name="MadeBy">Who had made it; the author, where not given.</param>
public sealed record ReportBlindCopy(string Letter, IReadOnlyList<Addressee> To, string How, Addressee? MadeBy = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var letter = find.Sent(current, Letter);
        var to = find.Correspondents(To);
        var by = MadeBy is null ? letter?.Author : find.Correspondent(MadeBy);
        find.SomebodyNamed(To ?? [], "who has the copy");
        find.Stated(How, "How it came to light");
        return find.Record(() => new BlindCopyDiscovered(by!, to, How));
    }
}
