using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>County Officers Do • 9 and Members Do • 9: the least suspicion of fraud, corruption or impropriety is reported.</summary>
/// <param name="Of">Whom the clause binds: members or officers.</param>
public sealed record SuspicionIsReported(ConcernSide Of) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge) =>
        from kept in concern.All<SuspicionKeptBack>()
        where kept.Fact.By.Side == Of
        select charge.Breach(kept, kept.Fact.By.Id, $"{kept.Fact.By.Name} had a suspicion since {Dates.Plain(kept.Fact.Since)} and did not report it.");
}
