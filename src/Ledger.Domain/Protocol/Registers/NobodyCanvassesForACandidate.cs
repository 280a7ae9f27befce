using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Faversham 5.3(b), county When Acting: Don't • 3: nobody canvasses support for a candidate for a post.
/// </summary>
public sealed record NobodyCanvassesForACandidate : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from canvassed in declaration.All<CandidateCanvassedFor>()
        select charge.Breach(canvassed, canvassed.Fact.Of.Id, $"{canvassed.Fact.Of.Name} canvassed support for a candidate in appointment {canvassed.Fact.Appointment}.");
}
