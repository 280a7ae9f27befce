using Ledger.Domain.Integrity;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>A tree of invented leaves, hashed exactly as RFC 6962 defines it, however slowly: what the quick ways must agree with.</summary>
internal sealed class Tree(int size)
{
    private readonly Hash[] leaves = [.. Enumerable.Range(0, size).Select(LeafOf)];

    internal int Size => size;

    internal Hash Root => MerkleTreeHash(0, size);

    internal IEnumerable<Hash> Leaves => leaves;

    internal static Hash LeafOf(int at) => Merkle.Leaf(BitConverter.GetBytes(at));

    internal Hash Read(Node node) => MerkleTreeHash((int)(node.Index << node.Level), (int)((node.Index + 1) << node.Level));

    internal Hash MerkleTreeHash(int from, int to)
    {
        if (to == from) return Merkle.Empty;
        if (to - from == 1) return leaves[from];
        var half = 1;
        while (half * 2 < to - from) half *= 2;
        return Merkle.Node(MerkleTreeHash(from, from + half), MerkleTreeHash(from + half, to));
    }
}
