using CsCheck;
using Ledger.Domain.Integrity;
using static Ledger.Domain.Tests.Integrity.InclusionProofTests;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>A tree is shown to begin with an earlier one; nothing else is.</summary>
public sealed class ConsistencyProofTests
{
    [Fact]
    public void Every_small_tree_is_shown_to_begin_with_every_smaller()
    {
        foreach (var tree in Enumerable.Range(0, 40).Select(size => new Tree(size)))
            for (var old = 0; old <= tree.Size; old++)
                ConsistencyProof.Of(old, tree.Size, tree.Read).Holds(new Tree(old).Root, tree.Root).ShouldBeTrue($"{old} in {tree.Size}");
    }

    // RFC 6962, section 2.1.3: from 3 to 7 leaves by c, d, g and l; from 4 by l alone; from 6 by i, j and k.
    [Fact]
    public void The_path_is_that_of_the_standards_example()
    {
        ConsistencyProof.Ranges(3, 7).ShouldBe([new(2, 3), new(3, 4), new(0, 2), new(4, 7)]);
        ConsistencyProof.Ranges(4, 7).ShouldBe([new(4, 7)]);
        ConsistencyProof.Ranges(6, 7).ShouldBe([new(4, 6), new(6, 7), new(0, 4)]);
    }

    [Fact]
    public void From_nothing_only_the_empty_root_is_accepted()
    {
        var tree = new Tree(5);
        new ConsistencyProof(0, 5, []).Holds(Merkle.Empty, tree.Root).ShouldBeTrue();
        new ConsistencyProof(0, 5, []).Holds(Tree.LeafOf(1), tree.Root).ShouldBeFalse();
        new ConsistencyProof(0, 5, [Tree.LeafOf(1)]).Holds(Merkle.Empty, tree.Root).ShouldBeFalse();
        new ConsistencyProof(0, 0, []).Holds(Tree.LeafOf(1), Tree.LeafOf(1)).ShouldBeFalse();
    }

    [Fact]
    public void A_tree_is_consistent_with_itself_only_under_the_same_root()
    {
        var tree = new Tree(5);
        new ConsistencyProof(5, 5, []).Holds(tree.Root, tree.Root).ShouldBeTrue();
        new ConsistencyProof(5, 5, []).Holds(new Tree(4).Root, tree.Root).ShouldBeFalse();
        new ConsistencyProof(5, 5, [tree.Root]).Holds(tree.Root, tree.Root).ShouldBeFalse();
    }

    [Fact]
    public void With_any_byte_or_length_changed_it_does_not_hold() =>
        Gen.Select(Gen.Int[2, 300], Gen.Int, Gen.Int).Sample((size, which, how) =>
        {
            var (tree, old) = (new Tree(size), 1 + Math.Abs(which % (size - 1)));
            var proof = ConsistencyProof.Of(old, size, tree.Read);
            var oldRoot = tree.MerkleTreeHash(0, old);
            return proof.Holds(oldRoot, tree.Root)
                && !proof.Holds(Changed(oldRoot, how), tree.Root)
                && !proof.Holds(oldRoot, Changed(tree.Root, how))
                && Others(proof, how).All(other => !other.Holds(oldRoot, tree.Root));
        });

    private static IEnumerable<ConsistencyProof> Others(ConsistencyProof proof, int how)
    {
        for (var at = 0; at < proof.Path.Length; at++) yield return proof with { Path = proof.Path.SetItem(at, Changed(proof.Path[at], how)) };
        yield return proof with { Path = proof.Path.Add(Tree.LeafOf(0)) };
        yield return proof with { Path = proof.Path[..^1] };
        yield return proof with { Path = [] };
        yield return proof with { OldSize = proof.Size + 1 };
        yield return proof with { OldSize = proof.Size };
        yield return proof with { OldSize = 0 };
        yield return proof with { OldSize = -1 };
    }
}
