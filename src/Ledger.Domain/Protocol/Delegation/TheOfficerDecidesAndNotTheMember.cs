using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Delegation;

/// <summary>
/// Faversham 7.4, Uttlesford 3.4, 8.4 and 12.1: where an officer acts under delegated powers, in consultation with a chair or a member or with
/// nobody, it is the officer who decides and answers for it.
/// </summary>
/// <param name="AfterConsultation">Whether the clause is only about acting in consultation with a member.</param>
public sealed record TheOfficerDecidesAndNotTheMember(bool AfterConsultation = false) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from taken in matter.All<DelegatedActionTaken>()
        where taken.Fact.DecidedBy != taken.Fact.By.Id && (taken.Fact.InConsultationWith is not null || !AfterConsultation)
        let decider = charge.Council.On(taken.On).Member(taken.Fact.DecidedBy)?.Name ?? charge.Council.On(taken.On).Officer(taken.Fact.DecidedBy)?.Name ?? taken.Fact.DecidedBy
        select charge.Breach(taken, taken.Fact.By.Id, $"{decider} decided what was delegated to {taken.Fact.By.Name}, {taken.Fact.By.Title}, to decide.");
}
