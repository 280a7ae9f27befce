using Ledger.Domain.Integrity;
using NSec.Cryptography;
using Hash = Ledger.Domain.Integrity.Hash;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>Invented holders of keys. Their private keys are made from their names: nobody's.</summary>
internal sealed class TestSigner : ISigner
{
    private readonly Key key;

    private TestSigner(string name, KeyKind kind, string seed)
    {
        key = NSec.Cryptography.Key.Import(SignatureAlgorithm.Ed25519, Hash.Of(System.Text.Encoding.UTF8.GetBytes(seed)).ToArray(), KeyBlobFormat.RawPrivateKey);
        Key = new(name, kind, [.. key.PublicKey.Export(KeyBlobFormat.RawPublicKey)]);
    }

    public VerifierKey Key { get; }

    public byte[] Sign(ReadOnlySpan<byte> message) => SignatureAlgorithm.Ed25519.Sign(key, message);

    internal static TestSigner Log(string name = "ledger.example/exampleton", string? seed = null) => new(name, KeyKind.Log, seed ?? name);

    internal static TestSigner Witness(string name, string? seed = null) => new(name, KeyKind.Witness, seed ?? name);

    internal static bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        PublicKey.TryImport(SignatureAlgorithm.Ed25519, publicKey, KeyBlobFormat.RawPublicKey, out var key) && SignatureAlgorithm.Ed25519.Verify(key!, message, signature);
}
