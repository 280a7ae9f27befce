using System.Security.Cryptography;
using System.Text;

namespace Ledger.Domain;

/// <summary>A stream, by its kind and the council's own reference: <c>matter/M-12</c>, <c>letter/L-3</c>, <c>council/roster</c>.</summary>
/// <param name="Kind">The kind of stream, lower case.</param>
/// <param name="Reference">The council's reference; letter case and outer blanks do not count.</param>
public readonly record struct StreamName(string Kind, string Reference)
{
    /// <summary>The id under which the stream is stored: the same name always gives the same id (a version 8 UUID, RFC 9562 section 5.8).</summary>
    public Guid Id
    {
        get
        {
            Span<byte> hash = stackalloc byte[32];
            SHA256.HashData(Encoding.UTF8.GetBytes(ToString()), hash);
            hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
            hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
            return new Guid(hash[..16], bigEndian: true);
        }
    }

    /// <summary>Whether both name the same stream.</summary>
    public bool Equals(StreamName other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}/{Reference.Trim().ToUpperInvariant()}";
}
