using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>Uttlesford code 8: a member cooperates with an investigation.</summary>
public sealed record InvestigationIsCooperatedWith : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge) =>
        from refused in concern.All<CooperationRefused>()
        where refused.Fact.By.Side is ConcernSide.Member
        select charge.Breach(refused, refused.Fact.By.Id, $"{refused.Fact.By.Name} refused to cooperate with the investigation.", concern.All<InvestigationOpened>().Select(opened => (Entry)opened));
}
