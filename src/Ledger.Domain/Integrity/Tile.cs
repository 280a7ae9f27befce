namespace Ledger.Domain.Integrity;

/// <summary>A tile and its hashes.</summary>
/// <param name="Id">Which part of the tree it is.</param>
/// <param name="Data">Its hashes one after the other: 32 bytes each.</param>
public sealed record Tile(TileId Id, ReadOnlyMemory<byte> Data)
{
    /// <summary>One of its hashes.</summary>
    /// <param name="at">Its place in the tile, from 0.</param>
    public Hash this[int at] => new(Data.Span.Slice(at * Hash.Size, Hash.Size));

    /// <summary>Its hashes, from the left.</summary>
    /// <exception cref="MalformedException">There are more or fewer bytes than its width says.</exception>
    public IEnumerable<Hash> Hashes => Data.Length == Id.Width * Hash.Size
        ? Enumerable.Range(0, Id.Width).Select(at => this[at])
        : throw new MalformedException($"{Id.Path} should have {Id.Width * Hash.Size} bytes; it has {Data.Length}.");

    /// <summary>A tile of these hashes.</summary>
    public static Tile Of(int level, long index, IReadOnlyCollection<Hash> hashes)
    {
        ArgumentNullException.ThrowIfNull(hashes);
        var data = new byte[hashes.Count * Hash.Size];
        var at = 0;
        foreach (var hash in hashes) hash.CopyTo(data.AsSpan(Hash.Size * at++));
        return new(new(level, index, hashes.Count), data);
    }

    /// <summary>Reads the hashes of complete subtrees from tiles; a wider tile serves for a narrower.</summary>
    /// <param name="tiles">At least those that <see cref="TileId.Holding(IEnumerable{LeafRange}, long)"/> names.</param>
    /// <exception cref="MalformedException">When read from: no tile holds the subtree.</exception>
    public static NodeReader Reader(IEnumerable<Tile> tiles)
    {
        var kept = tiles.ToDictionary(tile => (tile.Id.Level, tile.Id.Index));
        return node =>
        {
            var id = TileId.Holding(node, long.MaxValue);
            var count = 1 << (node.Level % 8);
            var first = (int)((node.Index << (node.Level % 8)) % TileId.FullWidth);
            if (!kept.TryGetValue((id.Level, id.Index), out var tile) || tile.Data.Length < (first + count) * Hash.Size)
                throw new MalformedException($"The tile {id.Path} is missing, or has too few hashes.");
            return Merkle.Complete([.. Enumerable.Range(first, count).Select(at => tile[at])]);
        };
    }
}
