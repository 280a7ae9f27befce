using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that a report was submitted to a body.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Report">A reference for the report, new within the matter.</param>
/// <param name="Body">The body's id.</param>
/// <param name="InNameOf">In whose name, by post or id; whoever acts, where not given.</param>
/// <param name="RecommendationOf">Whose recommendation it makes, by post or id; none, where not given.</param>
/// <param name="Proposals">The members' proposals in it.</param>
/// <param name="Title">Its title.</param>
public sealed record SubmitReport(
    string Matter, string Report, string Body, string? InNameOf = null, string? RecommendationOf = null, IReadOnlyList<ProposalInReport>? Proposals = null,
    string? Title = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var body = find.Body(Body);
        var name = find.PersonOrDoer(InNameOf);
        var recommends = RecommendationOf is null ? null : find.Person(RecommendationOf);
        var proposals = find.Proposals(Proposals);
        find.New<ReportSubmitted>(matter, one => one.Report, Report, "report");
        return find.Record(() => new ReportSubmitted(
            Report, name, find.Then.Officer(InNameOf ?? act.By.Id) is not null, Body, body, recommends, proposals, Title));
    }
}
