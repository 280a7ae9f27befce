namespace Ledger.Domain.Integrity;

/// <summary>A signature that claims to be a known key's and is not.</summary>
/// <param name="key">The key that is claimed.</param>
public sealed class BadSignatureException(VerifierKey key) : Exception($"The signature in the name of {key?.Name} was not made with its key.")
{
    /// <summary>The key that is claimed.</summary>
    public VerifierKey Key { get; } = key!;
}
