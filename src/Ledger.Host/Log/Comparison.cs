using Ledger.Domain.Integrity;

namespace Ledger.Host.Log;

/// <summary>What the comparison of two checkpoints of one log shows.</summary>
internal enum Compared
{
    /// <summary>Both are of the same log, and nothing was added between them.</summary>
    Same,

    /// <summary>The later log begins with the earlier, unchanged.</summary>
    Grown,

    /// <summary>Two different histories of one length were signed.</summary>
    TwoHistories,

    /// <summary>The later log does not begin with the earlier: its past was changed.</summary>
    PastChanged,
}

/// <summary>Compares two checkpoints whose signatures were seen to be the log’s.</summary>
internal static class Comparison
{
    /// <summary>Compares them.</summary>
    /// <param name="old">The earlier one, of no more leaves.</param>
    /// <param name="now">The later one.</param>
    /// <param name="read">Reads a tile of the log as it was at the later one; asked for nothing where both are of one size.</param>
    /// <exception cref="MalformedException">What lies between them cannot be read.</exception>
    internal static async Task<Compared> Of(Checkpoint old, Checkpoint now, Func<TileId, Task<Tile>> read)
    {
        if (old.Size == now.Size) return old.Root == now.Root ? Compared.Same : Compared.TwoHistories;
        var tiles = new List<Tile>();
        foreach (var id in TileId.Holding(ConsistencyProof.Ranges(old.Size, now.Size), now.Size)) tiles.Add(await read(id));
        return ConsistencyProof.Of(old.Size, now.Size, Tile.Reader(tiles)).Holds(old.Root, now.Root) ? Compared.Grown : Compared.PastChanged;
    }
}
