using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that a member asked for an amendment of a report, draft or final.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Report">The report's or draft's reference.</param>
/// <param name="Amendment">A reference for the amendment, new within the matter.</param>
/// <param name="Member">The member's id.</param>
/// <param name="Of">The officer who wrote the report, by post or person.</param>
/// <param name="What">What they asked.</param>
public sealed record AskReportAmendment(string Matter, string Report, string Amendment, string Member, string Of, string What) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        find.Stated(Report, "The reference of the report");
        find.New<ReportAmendmentAsked>(matter, one => one.Amendment, Amendment, "amendment");
        find.Stated(What, "What was asked");
        var member = find.Member(Member);
        var author = find.Officer(Of);
        return find.Record(() => new ReportAmendmentAsked(Report, Amendment, author, member, What));
    }
}
