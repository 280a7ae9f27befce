using CsCheck;
using Ledger.Domain.Integrity;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>The tree in tiles: what is appended, where it is kept, what is read from it again.</summary>
public sealed class TileTests
{
    // C2SP tlog-tiles, the example of 70,000 leaves.
    [Fact]
    public void A_tree_of_70000_leaves_is_kept_as_in_the_standards_example()
    {
        TileId.Partial(70_000).ShouldBe([new(0, 273, 112), new(1, 1, 17), new(2, 0, 1)]);
        var frontier = new Frontier();
        for (var leaf = 0; leaf < 70_000; leaf++) frontier.Append(Tree.LeafOf(leaf));
        var tiles = frontier.TakeTiles().Select(tile => tile.Id).ToList();
        tiles.Count(tile => tile is { Level: 0, IsFull: true }).ShouldBe(273);
        tiles.Count(tile => tile is { Level: 1, IsFull: true }).ShouldBe(1);
        tiles.Where(tile => !tile.IsFull).ShouldBe(TileId.Partial(70_000), ignoreOrder: true);
    }

    [Fact]
    public void A_tree_of_256_leaves_has_a_full_tile_and_one_hash_above() => TileId.Partial(256).ShouldBe([new(1, 0, 1)]);

    [Theory]
    [InlineData(0, 0, 256, "0/000")]
    [InlineData(0, 1234067, 256, "0/x001/x234/067")]
    [InlineData(1, 999, 1, "1/999.p/1")]
    [InlineData(63, 1000, 255, "63/x001/000.p/255")]
    public void A_tile_has_one_address(int level, long index, int width, string path)
    {
        new TileId(level, index, width).Path.ShouldBe($"tile/{path}");
        TileId.Parse(path).ShouldBe(new(level, index, width));
    }

    [Theory]
    [InlineData("entries/x001/x234/067", 1234067, 256)]
    [InlineData("entries/000.p/7", 0, 7)]
    public void Entries_have_the_address_of_their_tile(string path, long index, int width)
    {
        TileId.Parse(path).ShouldBe(new(0, index, width));
        new TileId(0, index, width).EntriesPath.ShouldBe($"tile/{path}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0/0")]
    [InlineData("0/1234")]
    [InlineData("0/x000/001")]
    [InlineData("0/001/002")]
    [InlineData("00/001")]
    [InlineData("64/001")]
    [InlineData("-1/001")]
    [InlineData("0/001.p/0")]
    [InlineData("0/001.p/256")]
    [InlineData("0/001.p/01")]
    [InlineData("0/001\n")]
    [InlineData("0/../001")]
    [InlineData("0/x999/x999/x999/x999/x999/x999/x999/999")]
    [InlineData("entries/1")]
    public void No_other_spelling_of_an_address_is_read(string path) => Should.Throw<MalformedException>(() => TileId.Parse(path));

    [Fact]
    public void The_root_is_the_same_however_the_leaves_came_and_however_often_the_edge_was_put_away() =>
        Gen.Int[0, 400].Array[1, 5].Sample(batches =>
        {
            var (frontier, kept) = (new Frontier(), new Dictionary<(int, long), Tile>());
            foreach (var batch in batches)
            {
                for (var leaf = 0; leaf < batch; leaf++) frontier.Append(Tree.LeafOf((int)frontier.Size));
                foreach (var tile in frontier.TakeTiles()) kept[(tile.Id.Level, tile.Id.Index)] = tile;
                frontier = new Frontier(frontier.Size, kept.Values);
            }

            var tree = new Tree(batches.Sum());
            return frontier.Root == tree.Root && frontier.Size == tree.Size
                && kept.Values.All(tile => tile.Hashes.Select((hash, at) => hash == tree.Read(new(tile.Id.Level * 8, (tile.Id.Index * 256) + at))).All(same => same));
        }, iter: 30);

    [Fact]
    public void Proofs_are_made_from_the_tiles_that_are_named_for_them() =>
        Gen.Select(Gen.Int[1, 2000], Gen.Int).Sample((size, which) =>
        {
            var (tree, index) = (new Tree(size), Math.Abs(which % size));
            var frontier = new Frontier();
            foreach (var leaf in tree.Leaves) frontier.Append(leaf);
            var tiles = frontier.TakeTiles();
            var (inclusion, consistency) = (InclusionProof.Ranges(index, size), ConsistencyProof.Ranges(index, size));
            return InclusionProof.Of(index, size, Tile.Reader(Named(tiles, inclusion, size))).Holds(Tree.LeafOf(index), tree.Root)
                && ConsistencyProof.Of(index, size, Tile.Reader(Named(tiles, consistency, size))).Holds(tree.MerkleTreeHash(0, index), tree.Root);
        }, iter: 100);

    [Fact]
    public void A_missing_tile_is_missed()
    {
        Should.Throw<MalformedException>(() => new Frontier(3, []));
        Should.Throw<MalformedException>(() => new Frontier(3, [Tile.Of(0, 0, [Tree.LeafOf(0)])]));
        Should.Throw<MalformedException>(() => InclusionProof.Of(0, 3, Tile.Reader([Tile.Of(0, 0, [Tree.LeafOf(0)])])));
        Should.Throw<MalformedException>(() => new Frontier(3, [new Tile(new(0, 0, 3), new byte[95])]));
    }

    [Fact]
    public void Entries_are_read_as_they_were_written() =>
        Gen.Byte.Array[0, 300].Array[0, 256].Sample(leaves =>
            EntryBundle.Read(EntryBundle.Write([.. leaves.Select(leaf => new ReadOnlyMemory<byte>(leaf))])).Select(leaf => leaf.ToArray()).SequenceEqual(leaves, new SameBytes()), iter: 50);

    [Fact]
    public void Entries_that_end_too_soon_or_are_too_many_are_refused()
    {
        var bundle = EntryBundle.Write([new byte[] { 1, 2, 3 }, new byte[] { 4 }]);
        bundle.ShouldBe([0, 3, 1, 2, 3, 0, 1, 4]);
        foreach (var length in new[] { 1, 2, 4, 6, 7 }) Should.Throw<MalformedException>(() => EntryBundle.Read(bundle.AsMemory(0, length)));
        Should.Throw<MalformedException>(() => EntryBundle.Read(new byte[257 * 2]));
        Should.Throw<MalformedException>(() => EntryBundle.Write([new byte[65_536]]));
    }

    private static IEnumerable<Tile> Named(IEnumerable<Tile> tiles, IEnumerable<LeafRange> ranges, long size)
    {
        var named = TileId.Holding(ranges, size).ToHashSet();
        return tiles.Where(tile => named.Contains(tile.Id));
    }

    private sealed class SameBytes : IEqualityComparer<byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => obj.Length;
    }
}
