using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// County When Acting: Do • 2: whoever is close to a candidate for a post declares it.
/// </summary>
public sealed record CandidateRelationshipsAreDeclared : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from known in declaration.All<CandidateKnown>()
        where !known.Fact.Declared
        select charge.Breach(known, known.Fact.Of.Id, $"{known.Fact.Of.Name} is close to a candidate in appointment {known.Fact.Appointment} and did not declare it.");
}
