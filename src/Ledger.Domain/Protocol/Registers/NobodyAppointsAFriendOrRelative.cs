using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Faversham 5.3(c), county When Acting: Don't • 1: nobody takes part in an appointment in which a candidate is close to them.
/// </summary>
/// <param name="How">The kinds of closeness; every kind, where empty.</param>
public sealed record NobodyAppointsAFriendOrRelative(IReadOnlyList<Closeness>? How = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from known in declaration.All<CandidateKnown>()
        where How is not { Count: > 0 } || How.Contains(known.Fact.How)
        from took in declaration.All<TookPartInAppointment>()
        where took.Fact.Appointment == known.Fact.Appointment
        select charge.Breach(took, took.Fact.Of.Id, $"{took.Fact.Of.Name} took part in appointment {took.Fact.Appointment}, and is close to a candidate.", known);
}
