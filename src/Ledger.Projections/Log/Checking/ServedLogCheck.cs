using System.Collections.Immutable;
using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log.Checking;

/// <summary>Gives what a log serves under an address below its prefix: <c>checkpoint</c>, <c>tile/0/000</c>.</summary>
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
        for (var index = 0L; index * TileId.FullWidth < stated.Size; index++) await Entries(log, index, stated.Size, cancel);
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

    private async Task Entries(ServedLog log, long index, long size, CancellationToken cancel)
    {
        var id = new TileId(0, index, (int)Math.Min(TileId.FullWidth, size - (index * TileId.FullWidth)));
        if (await log(id.EntriesPath, cancel) is not { } bytes)
        {
            tree.Problems.Add(new($"{id.EntriesPath} is not served: leaves {index * TileId.FullWidth} and on are missing.", index * TileId.FullWidth));
            return;
        }

        var entries = EntryBundle.Read(bytes);
        if (entries.Length != id.Width) tree.Problems.Add(new($"{id.EntriesPath} has {entries.Length} leaves; it should have {id.Width}.", index * TileId.FullWidth));
        foreach (var entry in entries)
        {
            var leaf = CheckedLeaf.Of(tree.Size, entry);
            if (leaf.Leaf?.Restored is { } restored && restored.Size == tree.Size) await Lost(log, restored, size, cancel);
            tree.Add(leaf, size);
        }

        await Tiles(log, size, cancel);
        progress.Report((tree.Size, size));
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

    private async Task Tiles(ServedLog log, long size, CancellationToken cancel)
    {
        foreach (var tile in tree.TakeTiles().Where(tile => tile.Id.IsFull || tree.Size == size))
            if (await log(tile.Id.Path, cancel) is not { } served || !tile.Data.Span.SequenceEqual(served))
                tree.Problems.Add(new($"{tile.Id.Path} is not served, or is not what the leaves come to."));
    }
}
