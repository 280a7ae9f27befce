using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Faversham 5.3(e): no candidate is given information that the others do not have.
/// </summary>
public sealed record NoCandidateHasInformationTheOthersLack : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from informed in declaration.All<CandidateInformed>()
        where !informed.Fact.OthersHadIt
        select charge.Breach(
            informed, informed.Fact.Of.Id, $"{informed.Fact.Of.Name} gave one candidate in appointment {informed.Fact.Appointment} information that the others lacked.");
}
