using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Uttlesford 7.2: what a member asks for is given but on certain grounds, and the ground is said. A ground that the clause allows, found
/// afterwards, mends a refusal without one.
/// </summary>
/// <param name="Grounds">The grounds that the clause allows; empty for any that is said.</param>
/// <param name="Kinds">The kinds of request that the clause is about; empty for every kind.</param>
public sealed record RequestsAreRefusedOnlyOnGrounds(
    IReadOnlyList<RefusalGround>? Grounds = null, IReadOnlyList<RequestKind>? Kinds = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge)
    {
        if (request.Received is not { } received || (Kinds is { Count: > 0 } && !Kinds.Contains(received.Fact.Kind))) yield break;
        var member = received.Fact.By;
        foreach (var declined in request.All<RequestDeclined>().Where(one => !Allows(one.Fact.Ground)))
        {
            var says = declined.Fact.Ground is RefusalGround.NoneGiven ? "no ground was given" : "the ground is not one that the clause allows";
            yield return charge.Breach(declined, member.Id, $"{member.Name} was refused what they asked for and {says}.", received) with
            {
                SettledBy = request.After(declined).FirstOrDefault(later => later.Fact is RefusalGroundsChanged changed && Allows(changed.Ground)),
            };
        }

        foreach (var changed in request.All<RefusalGroundsChanged>().Where(one => !Allows(one.Fact.Ground)))
            yield return charge.Breach(changed, member.Id, $"A ground that the clause does not allow was put forward for refusing {member.Name}.", received);
    }

    private bool Allows(RefusalGround ground) => ground is not RefusalGround.NoneGiven && (Grounds is not { Count: > 0 } || Grounds.Contains(ground));
}
