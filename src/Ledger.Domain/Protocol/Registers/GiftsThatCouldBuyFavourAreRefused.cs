using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford code 10 ¶1: no gift or hospitality is accepted, whatever its value, that could give real gain or a reasonable suspicion of
/// influence. One from somebody who seeks something of the council raises the question.
/// </summary>
public sealed record GiftsThatCouldBuyFavourAreRefused : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from received in declaration.All<GiftReceived>()
        where received.Fact.GiverSeeks is not null
        select charge.Question(
            received, received.Fact.Of.Id,
            $"{received.Fact.Of.Name} accepted gift {received.Fact.Gift} from somebody who seeks {received.Fact.GiverSeeks}; could it be suspected of buying favour?");
}
