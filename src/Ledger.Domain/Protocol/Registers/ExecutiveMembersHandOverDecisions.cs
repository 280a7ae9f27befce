using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford appendix B 5 and 10: a member of the executive who has an interest in a matter for their own decision notifies it, and takes no step but
/// to arrange for somebody else to deal with it.
/// </summary>
/// <param name="Kinds">The kinds of interest; every kind, where empty.</param>
public sealed record ExecutiveMembersHandOverDecisions(IReadOnlyList<InterestKind>? Kinds = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge)
    {
        foreach (var own in declaration.All<InterestInOwnDecision>().Where(own => Kinds is not { Count: > 0 } || Kinds.Contains(own.Fact.Kind)))
        {
            var (person, matter) = (own.Fact.Of, own.Fact.Matter);
            if (!own.Fact.Notified) yield return charge.Breach(own, person.Id, $"{person.Name} did not notify their interest in {matter}, which was theirs to decide.");
            if (own.Fact.TookSteps) yield return charge.Breach(own, person.Id, $"{person.Name} went on with {matter}, in which they had an interest.");
        }
    }
}
