using System.Numerics;

namespace Ledger.Domain.Integrity;

/// <summary>A complete subtree: 2^<paramref name="Level"/> leaves, the first of them leaf <paramref name="Index"/> · 2^<paramref name="Level"/>.</summary>
/// <param name="Level">Its height; 0 for a leaf.</param>
/// <param name="Index">Its place among the subtrees of its height, from 0.</param>
public readonly record struct Node(int Level, long Index);

/// <summary>Gives the hash of a complete subtree, from wherever it is kept.</summary>
/// <param name="node">The subtree.</param>
public delegate Hash NodeReader(Node node);

/// <summary>Neighbouring leaves that proofs hash as one: from <paramref name="From"/> up to, not including, <paramref name="To"/>.</summary>
/// <param name="From">The first leaf: a multiple of the least power of two that is no less than their count.</param>
/// <param name="To">The leaf after the last.</param>
public readonly record struct LeafRange(long From, long To)
{
    /// <summary>How many leaves there are.</summary>
    public long Count => To - From;

    /// <summary>The complete subtrees of which it consists, from the left: the largest first.</summary>
    public IEnumerable<Node> Nodes
    {
        get
        {
            for (var from = From; from < To;)
            {
                var level = BitOperations.Log2((ulong)(To - from));
                yield return new(level, from >> level);
                from += 1L << level;
            }
        }
    }

    /// <summary>The Merkle tree hash of its leaves.</summary>
    /// <param name="read">Gives the hashes of complete subtrees.</param>
    public Hash Root(NodeReader read) => Count == 0 ? Merkle.Empty : Fold([.. Nodes.Select(node => read(node))]);

    /// <summary>The hash of neighbouring complete subtrees, the largest first.</summary>
    internal static Hash Fold(ReadOnlySpan<Hash> subtrees)
    {
        var root = subtrees[^1];
        for (var at = subtrees.Length - 2; at >= 0; at--) root = Merkle.Node(subtrees[at], root);
        return root;
    }

    /// <summary>Where RFC 6962 divides it: after the greatest power of two that is less than the count.</summary>
    internal long Middle => From + (1L << BitOperations.Log2((ulong)(Count - 1)));
}
