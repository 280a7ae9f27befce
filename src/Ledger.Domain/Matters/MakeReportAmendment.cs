using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that a report was amended as asked.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Amendment">The amendment's reference within the matter.</param>
/// <param name="Person">Who amended it, by post or id; whoever acts, where not given.</param>
public sealed record MakeReportAmendment(string Matter, string Amendment, string? Person = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var asked = find.Amendment(matter, Amendment);
        var person = find.PersonOrDoer(Person);
        return find.Record(() => new ReportAmendmentMade(asked.Fact.Report, Amendment, person));
    }
}
