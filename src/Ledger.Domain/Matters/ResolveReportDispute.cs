using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records how a dispute over an amendment of a report was resolved.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Amendment">The amendment's reference within the matter.</param>
/// <param name="Amend">Whether the report is to be amended.</param>
/// <param name="Why">Why.</param>
/// <param name="Officer">Who resolved it, by post or person; whoever acts, where not given.</param>
public sealed record ResolveReportDispute(string Matter, string Amendment, bool Amend, string? Why = null, string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var asked = find.Amendment(matter, Amendment);
        var officer = find.Acting(Officer);
        return find.Record(() => new ReportDisputeResolved(asked.Fact.Report, Amendment, officer, Amend, Why));
    }
}
