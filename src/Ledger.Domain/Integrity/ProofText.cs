using System.Collections.Immutable;
using System.Text;

namespace Ledger.Domain.Integrity;

/// <summary>What proof files and requests to witnesses have in common: lines with hashes, a blank line, a signed checkpoint.</summary>
internal static class ProofText
{
    // A tree of 2^63 leaves needs no longer proof.
    private const int MostHashes = 63;

    internal static (string Head, Note Note) Split(ReadOnlySpan<byte> bytes, string what)
    {
        var blank = bytes.IndexOf("\n\n"u8);
        if (blank < 0) throw new MalformedException($"{what} has a blank line before its checkpoint; this has not.");
        var head = bytes[..blank];
        if (head.ContainsAnyExceptInRange((byte)'\n', (byte)'~')) throw new MalformedException($"{what} has plain ASCII before its checkpoint; this has not.");
        return (Encoding.ASCII.GetString(head), Note.Parse(bytes[(blank + 2)..]));
    }

    internal static ImmutableArray<Hash> Hashes(IReadOnlyCollection<string> lines) =>
        lines.Count <= MostHashes ? [.. lines.Select(Hash.Parse)] : throw new MalformedException("A proof has at most 63 hashes; this has more.");
}
