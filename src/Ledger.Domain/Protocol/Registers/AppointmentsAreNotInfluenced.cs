using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// County When Acting: Don't • 2: nobody seeks to influence an appointment improperly. Whether it was improper is a question.
/// </summary>
public sealed record AppointmentsAreNotInfluenced : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from sought in declaration.All<AppointmentInfluenceSought>()
        select charge.Question(sought, sought.Fact.Of.Id, $"{sought.Fact.Of.Name} sought to influence appointment {sought.Fact.Appointment}; was it improper?");
}
