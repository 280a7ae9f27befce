using System.Collections.Immutable;

namespace Ledger.Domain.Integrity;

/// <summary>Shows that a leaf stands at its place in a tree, without the other leaves (RFC 6962, section 2.1.1).</summary>
/// <param name="Index">The leaf's place, from 0.</param>
/// <param name="Size">How many leaves the tree has.</param>
/// <param name="Path">The hashes beside its way up, from the leaf's neighbour to the root's child.</param>
public sealed record InclusionProof(long Index, long Size, ImmutableArray<Hash> Path)
{
    /// <summary>What each hash of the path covers, in the path's order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf in such a tree.</exception>
    public static ImmutableArray<LeafRange> Ranges(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var beside = new List<LeafRange>();
        for (var tree = new LeafRange(0, size); tree.Count > 1;)
        {
            var (left, right) = (tree with { To = tree.Middle }, tree with { From = tree.Middle });
            beside.Add(index < tree.Middle ? right : left);
            tree = index < tree.Middle ? left : right;
        }

        beside.Reverse();
        return [.. beside];
    }

    /// <summary>Makes the proof.</summary>
    /// <param name="index">The leaf's place, from 0.</param>
    /// <param name="size">How many leaves the tree has.</param>
    /// <param name="read">Gives the hashes of complete subtrees of that tree.</param>
    public static InclusionProof Of(long index, long size, NodeReader read) =>
        new(index, size, [.. Ranges(index, size).Select(range => range.Root(read))]);

    /// <summary>Whether this leaf stands at <see cref="Index"/> of the tree of <see cref="Size"/> leaves that has this root (RFC 9162, section 2.1.3.2).</summary>
    public bool Holds(Hash leaf, Hash root)
    {
        if (Index < 0 || Index >= Size) return false;
        var (at, last, hash) = (Index, Size - 1, leaf);
        foreach (var beside in Path)
        {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last)
            {
                hash = Merkle.Node(beside, hash);
                for (; (at & 1) == 0 && at != 0; last >>= 1) at >>= 1;
            }
            else
            {
                hash = Merkle.Node(hash, beside);
            }

            (at, last) = (at >> 1, last >> 1);
        }

        return last == 0 && hash == root;
    }
}
