using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>
/// A report is amended at somebody's wish, as a request to which a dispute belongs. Whether its author agreed is judged where the report's matter
/// holds the amendment: see <see cref="Matters.MakeReportAmendment"/>.
/// </summary>
/// <param name="Request">The reference of the request in which that was asked for, or a reference of its own.</param>
/// <param name="Report">Which report.</param>
/// <param name="Author">Its author, by post or person.</param>
/// <param name="AskedBy">Who wished it, a member or officer by id or post; who made the request, where not given.</param>
/// <param name="AuthorAgreed">Whether the author agrees, as a professional.</param>
/// <param name="What">What is changed.</param>
public sealed record AmendReport(
    string Request, string Report, string Author, string? AskedBy = null, bool AuthorAgreed = false, string? What = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Stated(Request, "The reference");
        find.Stated(Report, "The name of the report");
        var author = find.Officer(Author);
        var askedBy = AskedBy is null && current?.AskedBy is { } asker ? new Participant(asker, null) : find.Participant(AskedBy ?? "");
        find.NotBefore(current?.Received?.When, $"Request {Request}");
        return find.Record(() => new ReportAmended(Request, Report, author, askedBy!, AuthorAgreed, What));
    }
}
