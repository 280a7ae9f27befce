using System.Collections.Immutable;
using System.Numerics;

namespace Ledger.Domain.Integrity;

/// <summary>Shows that a tree is an earlier tree with leaves added and nothing else done to it (RFC 6962, section 2.1.2).</summary>
/// <param name="OldSize">How many leaves the earlier tree had.</param>
/// <param name="Size">How many leaves the tree has.</param>
/// <param name="Path">The hashes that bind the two.</param>
public sealed record ConsistencyProof(long OldSize, long Size, ImmutableArray<Hash> Path)
{
    /// <summary>What each hash of the path covers, in the path's order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The earlier tree is not the smaller.</exception>
    public static ImmutableArray<LeafRange> Ranges(long oldSize, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(oldSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(oldSize, size);
        if (oldSize == 0) return [];
        var beside = new List<LeafRange>();
        var tree = new LeafRange(0, size);
        while (tree.To != oldSize)
        {
            var (left, right) = (tree with { To = tree.Middle }, tree with { From = tree.Middle });
            beside.Add(oldSize <= tree.Middle ? right : left);
            tree = oldSize <= tree.Middle ? left : right;
        }

        // The earlier tree itself needs no hash: who checks has its root.
        if (tree.From != 0) beside.Add(tree);
        beside.Reverse();
        return [.. beside];
    }

    /// <summary>Makes the proof.</summary>
    /// <param name="oldSize">How many leaves the earlier tree had.</param>
    /// <param name="size">How many leaves the tree has.</param>
    /// <param name="read">Gives the hashes of complete subtrees of the tree.</param>
    public static ConsistencyProof Of(long oldSize, long size, NodeReader read) =>
        new(oldSize, size, [.. Ranges(oldSize, size).Select(range => range.Root(read))]);

    /// <summary>Whether the tree with <paramref name="root"/> begins with the tree with <paramref name="oldRoot"/> (RFC 9162, section 2.1.4.2). The empty tree must have the empty root.</summary>
    public bool Holds(Hash oldRoot, Hash root)
    {
        if (OldSize < 0 || OldSize > Size) return false;
        if (OldSize == Size) return Path.IsEmpty && oldRoot == root && (Size > 0 || root == Merkle.Empty);
        if (OldSize == 0) return Path.IsEmpty && oldRoot == Merkle.Empty;
        var path = BitOperations.IsPow2(OldSize) ? Path.Insert(0, oldRoot) : Path;
        if (path.IsEmpty) return false;
        var (at, last) = (OldSize - 1, Size - 1);
        for (; (at & 1) == 1; last >>= 1) at >>= 1;
        var (oldHash, hash) = (path[0], path[0]);
        foreach (var beside in path.Skip(1))
        {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last)
            {
                (oldHash, hash) = (Merkle.Node(beside, oldHash), Merkle.Node(beside, hash));
                for (; (at & 1) == 0 && at != 0; last >>= 1) at >>= 1;
            }
            else
            {
                hash = Merkle.Node(hash, beside);
            }

            (at, last) = (at >> 1, last >> 1);
        }

        return last == 0 && oldHash == oldRoot && hash == root;
    }
}
