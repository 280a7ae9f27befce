using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>Officers answer a request, or some of its questions.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="Replies">What becomes of each question dealt with; all answered in full, where not given.</param>
/// <param name="Public">Whether what is given is public already.</param>
/// <param name="Lawful">Whether data protection law allows it to be given.</param>
/// <param name="Officer">The officer who does so, by post or person; whoever acts, where not given.</param>
public sealed record AnswerRequest(
    string Request, IReadOnlyList<QuestionReply>? Replies = null, bool? Public = null, bool? Lawful = null, string? Officer = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var request = find.Put(current, Request);
        find.NotAllAnswered(request, Request);
        var by = find.Acting(Officer);
        var replies = Replies ?? [.. Enumerable.Range(1, request?.Questions.Count ?? 0).Select(one => new QuestionReply(one, AnswerExtent.Full, null))];
        find.Require(request is null || replies.Count > 0, "Nothing is answered.", "Say which question is answered, by its number.");
        find.Questions(request, [.. replies.Select(reply => reply?.Question ?? 0)]);
        return find.Record(() => new RequestAnswered(by, replies, Public, Lawful));
    }
}
