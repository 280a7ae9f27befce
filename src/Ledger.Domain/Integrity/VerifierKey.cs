using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ledger.Domain.Integrity;

/// <summary>What a key signs. The number is part of the key's id (C2SP signed-note).</summary>
public enum KeyKind
{
    /// <summary>The text of notes, with Ed25519: a log's key.</summary>
    Log = 0x01,

    /// <summary>Checkpoints that its holder has seen to follow one another, with the time, with Ed25519: a witness's key.</summary>
    Witness = 0x04,
}

/// <summary>A public key under the name of its holder, as people hand it on: <c>name+id+key</c> (C2SP signed-note).</summary>
public sealed partial record VerifierKey
{
    private const int KeySize = 32;

    /// <summary>A key.</summary>
    /// <param name="name">Its holder: an address without a scheme, such as <c>ledger.example/exampleton</c>.</param>
    /// <param name="kind">What it signs.</param>
    /// <param name="publicKey">32 bytes (RFC 8032).</param>
    /// <exception cref="MalformedException">The name is empty or has a blank or a plus in it, or the key has not 32 bytes.</exception>
    public VerifierKey(string name, KeyKind kind, ImmutableArray<byte> publicKey)
    {
        if (!IsName(name)) throw new MalformedException($"“{name}” can't name a key: it is empty, or has a blank or a plus in it.");
        if (publicKey.Length != KeySize) throw new MalformedException($"An Ed25519 key has 32 bytes; this has {publicKey.Length}.");
        (Name, Kind, PublicKey) = (name, kind, publicKey);
        Id = BinaryPrimitives.ReadUInt32BigEndian(Hash.Of([.. Encoding.UTF8.GetBytes(name), (byte)'\n', (byte)kind, .. publicKey]).ToArray());
    }

    /// <summary>Its holder's name.</summary>
    public string Name { get; }

    /// <summary>What it signs.</summary>
    public KeyKind Kind { get; }

    /// <summary>The key itself: 32 bytes.</summary>
    public ImmutableArray<byte> PublicKey { get; }

    /// <summary>The four bytes by which signatures name it, beside its holder's name: <c>SHA-256(name ‖ 0x0A ‖ kind ‖ key)</c>, shortened.</summary>
    public uint Id { get; }

    /// <summary>Reads <c>name+id+key</c>.</summary>
    /// <exception cref="MalformedException">It is no such thing, its id is not that of its key, or it is a key of a kind not known here.</exception>
    public static VerifierKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('+', 3);
        if (parts.Length != 3 || !KeyId().IsMatch(parts[1])) throw new MalformedException("A verifier key looks like name+id+key, the id of eight hexadecimal digits.");
        var key = StrictBase64.Read(parts[2]);
        if (key.Length == 0 || key[0] is not ((byte)KeyKind.Log or (byte)KeyKind.Witness))
            throw new MalformedException("This key is of a kind that is not known here: only Ed25519 keys of logs (01) and of witnesses (04) are.");
        var read = new VerifierKey(parts[0], (KeyKind)key[0], [.. key.AsSpan(1)]);
        if (read.Id != uint.Parse(parts[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            throw new MalformedException("The key's id is not that of its name and bytes: a character was lost or changed.");
        return read;
    }

    /// <summary>Whether a signature that claims to be this key's is.</summary>
    /// <param name="text">The signed text of the note.</param>
    /// <param name="signature">The signature, without the key's id.</param>
    /// <param name="verify">The arithmetic.</param>
    public bool Holds(string text, ReadOnlySpan<byte> signature, Ed25519Verify verify)
    {
        ArgumentNullException.ThrowIfNull(verify);
        return Kind == KeyKind.Log
            ? signature.Length == Cosignature.Ed25519Size && verify(PublicKey.AsSpan(), Encoding.UTF8.GetBytes(text), signature)
            : Cosignature.Holds(this, text, signature, verify);
    }

    /// <summary>Whether both are the same key under the same name.</summary>
    public bool Equals(VerifierKey? other) => other is not null && Name == other.Name && Kind == other.Kind && PublicKey.AsSpan().SequenceEqual(other.PublicKey.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Id);

    /// <summary><c>name+id+key</c>.</summary>
    public override string ToString() => $"{Name}+{Id:x8}+{Convert.ToBase64String([(byte)Kind, .. PublicKey])}";

    /// <summary>Whether a text may name a key.</summary>
    internal static bool IsName(string name) => name.Length > 0 && !name.Any(letter => char.IsWhiteSpace(letter) || letter is '+' || char.IsControl(letter));

    [GeneratedRegex(@"\A[0-9a-f]{8}\z")]
    private static partial Regex KeyId();
}
