using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>Faversham 8.4, Uttlesford 9.9: what a party group concludes is not a decision of the council, and is not acted on as one.</summary>
public sealed record GroupConclusionIsNotACouncilDecision : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from acted in matter.All<GroupConclusionActedOn>()
        select charge.Breach(acted, acted.Fact.By,
            $"{acted.Fact.ByName} acted on a conclusion of {acted.Fact.Of.Name} as if it were a decision of the council.");
}
