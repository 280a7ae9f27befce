using Ledger.Domain.Integrity;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>RFC 6962, with the roots by which other implementations of it are tested.</summary>
public sealed class MerkleTests
{
    private static readonly string[] Leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    [InlineData(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void The_roots_of_the_known_leaves_are_the_known_ones(int count, string root)
    {
        var frontier = new Frontier();
        foreach (var leaf in Leaves.Take(count)) frontier.Append(Merkle.Leaf(Convert.FromHexString(leaf)));
        Convert.ToHexStringLower(frontier.Root.ToArray()).ShouldBe(root);
    }

    [Fact]
    public void A_leaf_that_spells_a_node_is_not_hashed_as_that_node()
    {
        var (left, right) = (Hash.Of([1]), Hash.Of([2]));
        Merkle.Leaf([.. left.ToArray(), .. right.ToArray()]).ShouldNotBe(Merkle.Node(left, right));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1022)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(65535)]
    public void A_leaf_of_any_length_is_hashed_with_its_prefix(int length)
    {
        var data = new byte[length];
        Merkle.Leaf(data).ShouldBe(Hash.Of([0, .. data]));
    }
}
