namespace Ledger.Domain.Integrity;

/// <summary>
/// The right edge of a tree: the tiles that are not yet full. It is all that must be known of a tree, however large, to add leaves and to know its root.
/// </summary>
public sealed class Frontier
{
    private readonly List<List<Hash>> levels = [];
    private readonly Dictionary<(int Level, long Index), Tile> full = [];
    private readonly SortedSet<int> touched = [];

    /// <summary>The edge of a tree without leaves.</summary>
    public Frontier()
    {
    }

    /// <summary>The edge of a tree that has leaves.</summary>
    /// <param name="size">How many.</param>
    /// <param name="tiles">The tiles that <see cref="TileId.Partial"/> names for the size.</param>
    /// <exception cref="MalformedException">One of them is missing, or not as wide as the size says.</exception>
    public Frontier(long size, IEnumerable<Tile> tiles)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        var kept = tiles.ToDictionary(tile => tile.Id);
        foreach (var id in TileId.Partial(size))
        {
            while (levels.Count <= id.Level) levels.Add([]);
            levels[id.Level].AddRange(kept.TryGetValue(id, out var tile) ? tile.Hashes : throw new MalformedException($"The tile {id.Path} is missing."));
        }

        Size = size;
    }

    /// <summary>How many leaves the tree has.</summary>
    public long Size { get; private set; }

    /// <summary>The tree's root.</summary>
    public Hash Root => new LeafRange(0, Size).Root(Read);

    /// <summary>Adds a leaf on the right.</summary>
    /// <param name="leaf">Its hash.</param>
    public void Append(Hash leaf)
    {
        Add(0, leaf);
        Size++;
    }

    /// <summary>The tiles that appending has filled, or made wider, since this was last asked: what must now be kept.</summary>
    public IReadOnlyList<Tile> TakeTiles()
    {
        var tiles = full.Values.Concat(touched.Where(level => levels[level].Count > 0).Select(level => Tile.Of(level, Size >> (8 * (level + 1)), levels[level]))).ToList();
        full.Clear();
        touched.Clear();
        return tiles;
    }

    private void Add(int level, Hash hash)
    {
        if (levels.Count == level) levels.Add([]);
        levels[level].Add(hash);
        touched.Add(level);
        if (levels[level].Count < TileId.FullWidth) return;
        var index = Size >> (8 * (level + 1));
        full.Add((level, index), Tile.Of(level, index, levels[level]));
        var root = Merkle.Complete([.. levels[level]]);
        levels[level].Clear();
        Add(level + 1, root);
    }

    // The root's subtrees all lie within the tiles of the edge: a full tile is one hash of the tile above.
    private Hash Read(Node node)
    {
        var (level, height) = (node.Level / 8, node.Level % 8);
        var first = (int)((node.Index << height) % TileId.FullWidth);
        return Merkle.Complete([.. levels[level].GetRange(first, 1 << height)]);
    }
}
