using Ledger.Domain.Integrity;
using NSec.Cryptography;

namespace Ledger.Projections.Log;

/// <summary>Ed25519 (RFC 8032), by libsodium.</summary>
public static class Ed25519
{
    /// <summary>Whether a signature holds; a key or signature of the wrong size makes none that does.</summary>
    public static bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        PublicKey.TryImport(SignatureAlgorithm.Ed25519, publicKey, KeyBlobFormat.RawPublicKey, out var key) && SignatureAlgorithm.Ed25519.Verify(key!, message, signature);
}

/// <summary>Signs with a private key that is held in memory libsodium guards.</summary>
public sealed class Ed25519Signer : ISigner, IDisposable
{
    private readonly Key key;

    /// <summary>Takes a private key into use.</summary>
    /// <param name="name">The holder's name.</param>
    /// <param name="kind">Whether it is a log's or a witness's.</param>
    /// <param name="seed">The private key: 32 bytes of chance (RFC 8032, section 5.1.5).</param>
    public Ed25519Signer(string name, KeyKind kind, ReadOnlySpan<byte> seed)
    {
        key = NSec.Cryptography.Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey);
        Key = new(name, kind, [.. key.PublicKey.Export(KeyBlobFormat.RawPublicKey)]);
    }

    /// <inheritdoc/>
    public VerifierKey Key { get; }

    /// <inheritdoc/>
    public byte[] Sign(ReadOnlySpan<byte> message) => SignatureAlgorithm.Ed25519.Sign(key, message);

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();
}
