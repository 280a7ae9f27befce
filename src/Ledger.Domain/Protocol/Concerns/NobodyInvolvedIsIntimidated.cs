using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Uttlesford code 8: a member does not intimidate, nor try to, anybody who is likely to have a part in a case. That it happened is alleged;
/// whether it did is for a person to say.
/// </summary>
public sealed record NobodyInvolvedIsIntimidated : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge) =>
        from alleged in concern.All<IntimidationAlleged>()
        where alleged.Fact.By.Side is ConcernSide.Member
        select charge.Question(alleged, alleged.Fact.By.Id, $"{alleged.Fact.By.Name} is said to have intimidated {alleged.Fact.Of.Name}; did nobody have cause to feel so?");
}
