using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>No decision of the council is taken by correspondence.</summary>
public sealed record NoDecisionIsTakenByCorrespondence : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge) => letter.Recorded is not { } recorded ? [] :
        from taken in letter.All<DecisionTakenByLetter>()
        select charge.Breach(
            taken, taken.Fact.By[0].Key, $"{Names.Listed(taken.Fact.By.Select(who => who.Name))} took a decision by correspondence.",
            recorded);
}
