using Ledger.Domain.Integrity;
using Ledger.Projections.Log;

namespace Ledger.Host.Witnessing;

/// <summary>Whether enough of the witnesses have cosigned: more than half of those asked. With no witness nothing is witnessed.</summary>
public static class Quorum
{
    /// <summary>Whether a checkpoint is witnessed.</summary>
    /// <param name="checkpoint">The note.</param>
    /// <param name="witnesses">The keys of the witnesses that the reader trusts.</param>
    /// <exception cref="BadSignatureException">One that claims to be a witness's is not.</exception>
    public static bool HasWitnessed(Note checkpoint, IReadOnlyCollection<VerifierKey> witnesses) =>
        2 * checkpoint.Verified(witnesses, Ed25519.Verify).DistinctBy(made => made.Key).Count() > witnesses.Count;
}
