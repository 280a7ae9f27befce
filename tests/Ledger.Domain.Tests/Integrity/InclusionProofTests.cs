using CsCheck;
using Ledger.Domain.Integrity;
using Hash = Ledger.Domain.Integrity.Hash;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>Every proof that is made holds; of anything else it does not.</summary>
public sealed class InclusionProofTests
{
    [Fact]
    public void Every_leaf_of_every_small_tree_is_proved()
    {
        foreach (var tree in Enumerable.Range(1, 66).Select(size => new Tree(size)))
            for (var index = 0; index < tree.Size; index++)
                InclusionProof.Of(index, tree.Size, tree.Read).Holds(Tree.LeafOf(index), tree.Root).ShouldBeTrue($"{index} of {tree.Size}");
    }

    [Fact]
    public void A_tree_of_one_leaf_needs_no_hashes() => InclusionProof.Of(0, 1, new Tree(1).Read).Path.ShouldBeEmpty();

    // RFC 6962, section 2.1.3: in the tree of seven leaves, the way of d0 goes past b, h and l, that of d6 past i and k alone.
    [Fact]
    public void The_path_goes_from_the_leafs_neighbour_to_the_roots_child()
    {
        InclusionProof.Ranges(0, 7).ShouldBe([new(1, 2), new(2, 4), new(4, 7)]);
        InclusionProof.Ranges(6, 7).ShouldBe([new(4, 6), new(0, 4)]);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    public void There_is_no_proof_of_a_leaf_that_is_not_there(int index, int size)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => InclusionProof.Ranges(index, size));
        new InclusionProof(index, size, []).Holds(Tree.LeafOf(0), Tree.LeafOf(0)).ShouldBeFalse();
    }

    [Fact]
    public void With_any_byte_index_size_or_length_changed_it_does_not_hold() =>
        Gen.Select(Gen.Int[1, 300], Gen.Int, Gen.Int).Sample((size, which, how) =>
        {
            var tree = new Tree(size);
            var index = Math.Abs(which % size);
            var proof = InclusionProof.Of(index, size, tree.Read);
            var leaf = Tree.LeafOf(index);
            return proof.Holds(leaf, tree.Root)
                && !proof.Holds(Changed(leaf, how), tree.Root)
                && !proof.Holds(leaf, Changed(tree.Root, how))
                && Others(proof, how).All(other => !other.Holds(leaf, tree.Root));
        });

    private static IEnumerable<InclusionProof> Others(InclusionProof proof, int how)
    {
        for (var at = 0; at < proof.Path.Length; at++) yield return proof with { Path = proof.Path.SetItem(at, Changed(proof.Path[at], how)) };
        yield return proof with { Path = proof.Path.Add(Tree.LeafOf(0)) };
        yield return proof with { Index = proof.Index + 1 };
        yield return proof with { Index = proof.Index - 1 };
        yield return proof with { Index = -1 };
        yield return proof with { Index = proof.Size };
        yield return proof with { Size = 0 };
        if (proof.Path.Length > 0) yield return proof with { Path = proof.Path[..^1] };
        if (proof.Path.Length > 0) yield return proof with { Path = proof.Path[1..] };
        if (proof.Path.Length > 1) yield return proof with { Path = [.. proof.Path.Reverse()] };
    }

    internal static Hash Changed(Hash hash, int how)
    {
        var bytes = hash.ToArray();
        bytes[Math.Abs(how % Hash.Size)] ^= (byte)(1 << Math.Abs(how % 8));
        return new(bytes);
    }
}
