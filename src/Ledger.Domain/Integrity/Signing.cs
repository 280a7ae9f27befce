namespace Ledger.Domain.Integrity;

/// <summary>Whether an Ed25519 signature (RFC 8032) of a message was made with a public key's private one. The arithmetic itself is a library's.</summary>
/// <param name="publicKey">32 bytes.</param>
/// <param name="message">What was signed.</param>
/// <param name="signature">64 bytes; others do not hold.</param>
public delegate bool Ed25519Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature);

/// <summary>Somebody who can sign: a log, or a witness.</summary>
public interface ISigner
{
    /// <summary>The key by which others check what is signed.</summary>
    VerifierKey Key { get; }

    /// <summary>The Ed25519 signature (RFC 8032) of exactly these bytes: 64 bytes.</summary>
    byte[] Sign(ReadOnlySpan<byte> message);
}
