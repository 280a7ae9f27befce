using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Refers a dispute over an amendment of a report to somebody to resolve.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Amendment">The amendment's reference within the matter.</param>
/// <param name="To">The officer, by post or person.</param>
public sealed record ReferReportDispute(string Matter, string Amendment, string To) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var asked = find.Amendment(matter, Amendment);
        var officer = find.Officer(To);
        return find.Record(() => new ReportDisputeReferred(asked.Fact.Report, Amendment, officer));
    }
}
