using Ledger.Domain.Matters;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Requests;

/// <summary>Officers acknowledge a request.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="Handler">The officer who will deal with it, by post or person.</param>
/// <param name="Contains">What the acknowledgement tells the member; who deals with it and by when, where those are given, if not said otherwise.</param>
/// <param name="AnswerBy">The day by which it promises an answer.</param>
/// <param name="Officer">The officer who does so, by post or person; whoever acts, where not given.</param>
public sealed record AcknowledgeRequest(
    string Request, string? Handler = null, IReadOnlyList<AcknowledgementPart>? Contains = null, LocalDate? AnswerBy = null,
    string? Officer = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Put(current, Request);
        var (by, handler) = (find.Acting(Officer), find.OfficerIfNamed(Handler));
        var contains = Contains ?? [.. Named(Handler, AcknowledgementPart.Handler), .. Named(AnswerBy, AcknowledgementPart.AnswerBy)];
        find.Require(
            Handler is not null || !contains.Contains(AcknowledgementPart.Handler),
            "The acknowledgement is said to name who deals with it, and nobody is named.", "Name the officer as the handler.");
        find.Require(
            AnswerBy is not null || !contains.Contains(AcknowledgementPart.AnswerBy),
            "The acknowledgement is said to promise an answer by a day, and no day is given.", "Give the day by which an answer can be expected.");
        return find.Record(() => new RequestAcknowledged(by, handler, contains, AnswerBy));
    }

    private static IEnumerable<AcknowledgementPart> Named(object? given, AcknowledgementPart part) => given is null ? [] : [part];
}
