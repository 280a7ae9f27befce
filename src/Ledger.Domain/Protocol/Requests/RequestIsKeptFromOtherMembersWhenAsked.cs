using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 10.8: a member's request is kept from other members where the member asks for that. What was told before they asked, or with their
/// consent, breaks nothing.
/// </summary>
/// <param name="Kinds">The kinds of request that the clause is about; empty for every kind.</param>
public sealed record RequestIsKeptFromOtherMembersWhenAsked(IReadOnlyList<RequestKind>? Kinds = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge)
    {
        if (request.Received is not { } received || (Kinds is { Count: > 0 } && !Kinds.Contains(received.Fact.Kind))) yield break;
        Entry? asked = received.Fact.InConfidence ? received : request.All<ConfidenceAsked>().FirstOrDefault();
        if (asked is null) yield break;
        var member = received.Fact.By;
        foreach (var told in request.All<ToldToAnotherMember>().Where(told => told.Fact.Of.Id == member.Id && !told.Fact.Consented))
        {
            var says = $"{told.Fact.By.Name} told {told.Fact.To.Name} of a request that {member.Name} had asked to be kept from others.";
            if (!told.When.IsBefore(asked.Fact.Occurred)) yield return charge.Breach(told, member.Id, says, asked);
        }
    }
}
