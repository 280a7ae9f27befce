using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Ledger.Domain.Integrity;

/// <summary>
/// One property of a fact with a salt (RFC 9901, section 4.2.1). A leaf holds only its digest: the property can be shown later, and seen to be what was recorded,
/// or withheld without a trace of what it says, or erased with its salt for ever.
/// </summary>
public sealed record Disclosure
{
    /// <summary>How many bytes of chance a salt has.</summary>
    public const int SaltSize = 16;

    /// <summary>The member that lists the digests of what is not in the clear; no property may be called so.</summary>
    public const string Digests = "_sd";

    /// <summary>What stands for an array's element that is not in the clear; this project has none, and no property may be called so.</summary>
    public const string Element = "...";

    private Disclosure(string encoded, string salt, string name, string value)
    {
        if (name is Digests or Element) throw new MalformedException($"No property can be called “{name}”.");
        (Encoded, Salt, Name, Value, Digest) = (encoded, salt, name, value, DigestOf(encoded));
    }

    /// <summary>The disclosure as it is kept and handed on. It is never written anew: the digest is of these very characters.</summary>
    public string Encoded { get; }

    /// <summary>The salt, in base 64.</summary>
    public string Salt { get; }

    /// <summary>The property's name in the event's JSON.</summary>
    public string Name { get; }

    /// <summary>The property's value: canonical JSON.</summary>
    public string Value { get; }

    /// <summary>What the leaf, or the value in which the property stands, holds of it: <c>base64url(SHA-256(ASCII(disclosure)))</c>.</summary>
    public string Digest { get; }

    /// <summary>Makes a disclosure.</summary>
    /// <param name="salt">16 bytes of chance, never used twice.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value: canonical JSON.</param>
    public static Disclosure Of(ReadOnlySpan<byte> salt, string name, string value)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(salt.Length, SaltSize, nameof(salt));
        var text = StrictBase64.WriteUrl(salt);
        return new(StrictBase64.WriteUrl(CanonicalJson.Elements([CanonicalJson.Text(text), CanonicalJson.Text(name), value])), text, name, value);
    }

    /// <summary>A disclosure of which it has been seen already what it says.</summary>
    /// <param name="encoded">Its characters.</param>
    /// <param name="salt">The salt in it, in base 64.</param>
    /// <param name="name">The name in it.</param>
    /// <param name="value">The value in it: canonical JSON.</param>
    public static Disclosure Known(string encoded, string salt, string name, string value) => new(encoded, salt, name, value);

    /// <summary>Reads a disclosure that is in the spelling of the standard's examples or in ours.</summary>
    /// <exception cref="MalformedException">It is not a salt, a name and a value.</exception>
    public static Disclosure Parse(string encoded)
    {
        var parts = CanonicalJson.Read(StrictBase64.ReadUrl(encoded));
        if (parts.ValueKind != JsonValueKind.Array || parts.GetArrayLength() != 3) throw new MalformedException("A disclosure is a salt, a name and a value; this is not.");
        return new(encoded, Word(parts[0]), Word(parts[1]), CanonicalJson.Of(parts[2]));
    }

    /// <summary>The digest of a disclosure.</summary>
    public static string DigestOf(string encoded)
    {
        ArgumentNullException.ThrowIfNull(encoded);
        Span<byte> ascii = encoded.Length <= 1024 ? stackalloc byte[encoded.Length] : new byte[encoded.Length];
        Encoding.ASCII.GetBytes(encoded, ascii);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(ascii, digest);
        return StrictBase64.WriteUrl(digest);
    }

    /// <summary>Checks that digests stand as they must: each of 32 bytes, sorted, none twice.</summary>
    /// <exception cref="MalformedException">They do not.</exception>
    internal static ImmutableArray<string> Checked(ImmutableArray<string> digests)
    {
        foreach (var digest in digests) _ = new Hash(StrictBase64.ReadUrl(digest));
        for (var at = 1; at < digests.Length; at++)
            if (string.CompareOrdinal(digests[at - 1], digests[at]) >= 0) throw new MalformedException("Digests stand sorted, and none stands twice; here they do not.");
        return digests;
    }

    /// <summary>Whether both are the same characters.</summary>
    public bool Equals(Disclosure? other) => Encoded == other?.Encoded;

    /// <inheritdoc/>
    public override int GetHashCode() => Encoded.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Encoded;

    private static string Word(JsonElement part)
    {
        if (part.ValueKind != JsonValueKind.String) throw new MalformedException("A disclosure's salt and name are texts; here they are not.");
        return CanonicalJson.Plain(part);
    }
}
