using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 4.7, Uttlesford 2.2 and 5.1, Hailsham 3.1(d), Stotfold "Officers • 6" and "All Councillors can expect • 4", county "Officers Do • 5":
/// officers answer what members ask, in the clause's time for that kind of request. The clock stands still while clarification is awaited and
/// runs on to the day to which the member agreed to wait. Answered is a request of which every question is answered in full or declined, or
/// which is withdrawn; what a decision on a dispute opens again is owed from that decision.
/// </summary>
/// <param name="Kinds">The kinds of request that the clause is about; empty for every kind.</param>
/// <param name="OutOfScope">The kinds that go elsewhere, and where.</param>
public sealed record RequestsAreAnswered(IReadOnlyList<RequestKind>? Kinds = null, IReadOnlyList<GoesElsewhere>? OutOfScope = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge)
    {
        if (request.Received is not { } received || (Kinds is { Count: > 0 } && !Kinds.Contains(received.Fact.Kind))) yield break;
        var member = received.Fact.By;
        if ((OutOfScope?.FirstOrDefault(other => other.Kind == received.Fact.Kind)?.To ?? charge.GoesElsewhere(request.Terms.Kind)) is { } elsewhere)
        {
            yield return charge.Note(received, member.Id, $"A request of this kind is no business of the clause; it goes to {elsewhere}.");
            yield break;
        }

        yield return charge.Duty(received, member, $"answer {member.Name}'s request {received.Fact.Reference}", request.FirstSettled, request.Terms);
        foreach (var reopened in request.Reopened())
            yield return charge.Duty(reopened, member, $"answer {member.Name}'s request {received.Fact.Reference} as decided", request.AnswerAfter(reopened));
    }
}

/// <summary>A kind of request that goes elsewhere.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="To">Where it goes, to end a sentence.</param>
public sealed record GoesElsewhere(RequestKind Kind, string To);
