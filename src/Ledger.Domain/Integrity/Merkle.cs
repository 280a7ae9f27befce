namespace Ledger.Domain.Integrity;

/// <summary>The hashes of a Merkle tree (RFC 6962, section 2.1): leaves and nodes are hashed apart, so that neither passes for the other.</summary>
public static class Merkle
{
    /// <summary>The root of a tree without leaves: the hash of nothing.</summary>
    public static Hash Empty { get; } = Hash.Of([]);

    /// <summary>A leaf's hash: <c>SHA-256(0x00 ‖ data)</c>.</summary>
    public static Hash Leaf(ReadOnlySpan<byte> data)
    {
        var prefixed = data.Length < 1024 ? stackalloc byte[data.Length + 1] : new byte[data.Length + 1];
        prefixed[0] = 0x00;
        data.CopyTo(prefixed[1..]);
        return Hash.Of(prefixed);
    }

    /// <summary>A node's hash: <c>SHA-256(0x01 ‖ left ‖ right)</c>.</summary>
    public static Hash Node(Hash left, Hash right)
    {
        Span<byte> prefixed = stackalloc byte[1 + (2 * Hash.Size)];
        prefixed[0] = 0x01;
        left.CopyTo(prefixed[1..]);
        right.CopyTo(prefixed[(1 + Hash.Size)..]);
        return Hash.Of(prefixed);
    }

    /// <summary>The hash of a complete subtree.</summary>
    /// <param name="hashes">The hashes of one of its levels, from the left: a power of two of them.</param>
    public static Hash Complete(ReadOnlySpan<Hash> hashes) =>
        hashes.Length == 1 ? hashes[0] : Node(Complete(hashes[..(hashes.Length / 2)]), Complete(hashes[(hashes.Length / 2)..]));
}
