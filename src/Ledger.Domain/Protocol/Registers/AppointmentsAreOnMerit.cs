using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Faversham 5.3(a) and (d), county When Acting: Do • 5: merit alone decides who is appointed.
/// </summary>
/// <param name="NotOn">What the clause rules out; everything but merit, where empty.</param>
public sealed record AppointmentsAreOnMerit(IReadOnlyList<AppointedOn>? NotOn = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from took in declaration.All<TookPartInAppointment>()
        where took.Fact.DecidedOn is { } ground && (NotOn is { Count: > 0 } ? NotOn.Contains(ground) : ground is not AppointedOn.Merit)
        select charge.Breach(took, took.Fact.Of.Id, $"{took.Fact.Of.Name} decided who was to be {took.Fact.Post} on something else than merit.");
}
