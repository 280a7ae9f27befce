using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Delegation;

/// <summary>County Officers Do • 8: an officer can justify, and give reasons for, what they decide under delegated powers. Where none are on record, they are asked for.</summary>
public sealed record DelegatedDecisionsHaveReasons : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from taken in matter.All<DelegatedActionTaken>()
        where string.IsNullOrWhiteSpace(taken.Fact.Reasons)
        select charge.Question(taken, taken.Fact.By.Id, $"{taken.Fact.By.Name} acted under delegated powers and no reasons are on record; what were they?");
}
