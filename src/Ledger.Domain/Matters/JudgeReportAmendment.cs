using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records whether an amendment reflects the author's professional judgement, as the author says.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Amendment">The amendment's reference within the matter.</param>
/// <param name="Agreed">Whether it does.</param>
/// <param name="Why">Why.</param>
/// <param name="Officer">Who says so, by post or person; whoever acts, where not given.</param>
public sealed record JudgeReportAmendment(string Matter, string Amendment, bool Agreed, string? Why = null, string? Officer = null) : ICommand<Matter>
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
        return find.Record(() => new ReportAmendmentJudged(asked.Fact.Report, Amendment, officer, Agreed, Why));
    }
}
