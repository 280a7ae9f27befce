using System.Collections.Immutable;
using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log.Checking;

/// <summary>Gives what a log serves under an address below its prefix: <c>checkpoint</c>, <c>tile/0/000</c>. More than one may be asked for at a time.</summary>
/// <param name="path">The address.</param>
/// <param name="cancel">Gives up.</param>
/// <returns>The bytes; null where there is nothing.</returns>
public delegate Task<byte[]?> ServedLog(string path, CancellationToken cancel);

/// <summary>Checks a log from what it serves alone: its entries, its tiles, and the checkpoint that covers them. Nothing that it says of itself is believed.</summary>
/// <param name="keys">The keys that the checker trusts: all in the name of the log.</param>
/// <param name="held">Checkpoints held by the checker.</param>
/// <param name="progress">Hears how many leaves of how many are done.</param>
public sealed class ServedLogCheck(ImmutableArray<VerifierKey> keys, IReadOnlyList<HeldCheckpoint> held, IProgress<(long Done, long Of)> progress)
{
    // No more than any log in the world: what states more is no log.
    private const long Most = 1L << 40;

    // Tiles as the leaves make them, until they are compared with those served.
    private readonly Dictionary<(int Level, long Index), Tile> made = [];

    private TreeCheck tree = new(keys[0].Name, held);

    /// <summary>Checks.</summary>
    /// <exception cref="MalformedException">What is served is no log.</exception>
    public async Task<LogVerdict> Run(ServedLog log, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(log);
        var note = Note.Parse(await log("checkpoint", cancel) ?? throw new MalformedException("There is no checkpoint."));
        var stated = Checkpoint.Parse(note.Text);
        tree = new(keys.Any(key => key.Name == stated.Origin) ? stated.Origin : keys[0].Name, held);
        if (stated.Size > Most) throw new MalformedException($"A checkpoint of {stated.Size} leaves is none that this ledger checks.");
        if (!SignedByOne(note)) tree.Problems.Add(new("The checkpoint is signed by none of the keys that it is checked with."));
        // While one stretch is checked, the next is fetched.
        var fetching = Fetch(log, 0, stated.Size, cancel);
        while (await fetching is { } stretch)
        {
            fetching = Fetch(log, stretch.Index + 1, stated.Size, cancel);
            if (!await Check(log, stretch, stated.Size, cancel)) break;
        }

        if (tree.Size == stated.Size) tree.Compare(new(stated, "The log's checkpoint"));
        tree.End();
        return new(stated.Origin, tree.Size, tree.Held, 0, 1, tree.Erased.Count, tree.Problems) { Restorations = tree.Restorations };
    }

    private bool SignedByOne(Note note)
    {
        try
        {
            return !note.Verified(keys, Ed25519.Verify).IsEmpty;
        }
        catch (BadSignatureException)
        {
            return false;
        }
    }

    // Null past the end of the log.
    private static async Task<Stretch?> Fetch(ServedLog log, long index, long size, CancellationToken cancel)
    {
        if (index * TileId.FullWidth >= size) return null;
        var id = new TileId(0, index, (int)Math.Min(TileId.FullWidth, size - (index * TileId.FullWidth)));
        var (entries, tiles) = (await log(id.EntriesPath, cancel), new Dictionary<TileId, byte[]?>());
        foreach (var tile in Ending((index * TileId.FullWidth) + id.Width, size)) tiles.Add(tile, await log(tile.Path, cancel));
        return new(index, id, entries, tiles);
    }

    // The full tiles whose last leaf is the last before a place, from the lowest; at the end of the log those on its edge too.
    private static IEnumerable<TileId> Ending(long place, long size)
    {
        var below = place;
        for (var level = 0; below > 0 && below % TileId.FullWidth == 0; level++) yield return new(level, (below /= TileId.FullWidth) - 1, TileId.FullWidth);
        if (place < size) yield break;
        foreach (var id in TileId.Partial(size)) yield return id;
    }

    // Whether there is anything of the stretch.
    private async Task<bool> Check(ServedLog log, Stretch stretch, long size, CancellationToken cancel)
    {
        var (first, width) = (stretch.Index * TileId.FullWidth, stretch.Id.Width);
        if (stretch.Entries is null)
        {
            tree.Problems.Add(new($"{stretch.Id.EntriesPath} is not served: leaves {first} and on are missing.", first));
            return false;
        }

        var entries = EntryBundle.Read(stretch.Entries);
        if (entries.Length != width) tree.Problems.Add(new($"{stretch.Id.EntriesPath} has {entries.Length} leaves; it should have {width}.", first));
        var (place, leaves) = (tree.Size, new CheckedLeaf[entries.Length]);
        Parallel.For(0, entries.Length, at => leaves[at] = CheckedLeaf.Of(place + at, entries[at]));
        foreach (var leaf in leaves)
        {
            if (leaf.Leaf?.Restored is { } restored && restored.Size == tree.Size) await Lost(log, restored, size, cancel);
            tree.Add(leaf, size);
        }

        foreach (var tile in tree.TakeTiles()) made[(tile.Id.Level, tile.Id.Index)] = tile;
        foreach (var (id, served) in stretch.Tiles)
            if (!made.Remove((id.Level, id.Index), out var tile) || served is null || !tile.Data.Span.SequenceEqual(served))
                tree.Problems.Add(new($"{id.Path} is not served, or is not what the leaves come to."));
        progress.Report((tree.Size, size));
        return true;
    }

    // The leaves are read again: which of them lost their events is known only now.
    private async Task Lost(ServedLog log, RestoredLog restored, long size, CancellationToken cancel)
    {
        var again = new List<CheckedLeaf>();
        for (var (tile, first) = (restored.From / TileId.FullWidth, 0L); (first = tile * TileId.FullWidth) < restored.Size; tile++)
        {
            var id = new TileId(0, tile, (int)Math.Min(TileId.FullWidth, size - first));
            if (await log(id.EntriesPath, cancel) is { } bytes) again.AddRange(EntryBundle.Read(bytes).Select((entry, at) => CheckedLeaf.Of(first + at, entry)));
        }

        tree.Lost = now => again.Where(leaf => now.Lost(leaf.Index)).Select(leaf => leaf.Leaf).OfType<Leaf>();
    }

    /// <summary>What is served of some leaves: their entries, and the tiles that end with them.</summary>
    private sealed record Stretch(long Index, TileId Id, byte[]? Entries, IReadOnlyDictionary<TileId, byte[]?> Tiles);
}
