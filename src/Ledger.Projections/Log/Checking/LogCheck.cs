using System.Collections.Immutable;
using Ledger.Domain.Integrity;
using Npgsql;

namespace Ledger.Projections.Log.Checking;

/// <summary>Checks a council's log in its database: every leaf, every event against its leaf, every tile, every checkpoint.</summary>
/// <param name="origin">The log's name.</param>
/// <param name="keys">The keys that the checker trusts.</param>
/// <param name="held">Checkpoints held outside the database.</param>
/// <param name="progress">Hears how many leaves of how many are done.</param>
public sealed class LogCheck(string origin, ImmutableArray<VerifierKey> keys, IReadOnlyList<HeldCheckpoint> held, IProgress<(long Done, long Of)> progress)
{
    private readonly TreeCheck tree = new(origin, held);
    private readonly List<(StoredRow Row, CheckedLeaf Leaf, long? Since)> incomplete = [];
    private readonly List<(StoredRow Row, CheckedLeaf Leaf, long? Since)> gone = [];
    private readonly HashSet<string> nothing = [];
    private readonly Dictionary<(int Level, long Index), (byte[] Data, byte[] Root)> tiles = [];
    private readonly Queue<(long Number, long Size, string Note)> signed = [];
    private long checkpoints;
    private long stored;
    private long full;
    private long next;

    /// <summary>Checks.</summary>
    /// <param name="connection">A connection in a transaction that sees one state of the database; reading is all that is done.</param>
    /// <param name="council">The council's slug.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<LogVerdict> Run(NpgsqlConnection connection, string council, CancellationToken cancel)
    {
        var log = new StoredLog(connection, council);
        var size = await log.Size(cancel);
        tree.Lost = restored => gone.Where(one => restored.Lost(one.Row.Index)).Select(one => one.Leaf.Leaf!);
        // While one page is checked, the next is read.
        for (var reading = log.Read(0, size, cancel); reading is not null;)
        {
            var (page, following) = await reading;
            reading = following <= size ? log.Read(following, size, cancel) : null;
            foreach (var one in page.Checkpoints) signed.Enqueue(one);
            foreach (var (id, tile) in page.Tiles) tiles.Add(id, tile);
            foreach (var (row, leaf, problems) in page.Rows.AsParallel().AsOrdered().Select(Look))
            {
                while (signed.TryPeek(out var missed) && missed.Size <= tree.Size) Checkpoint(signed.Dequeue(), after: true);
                Placed(row, leaf, problems, signed.TryPeek(out var since) ? since.Size : null);
                if (tree.Size % TileId.FullWidth == 0) Tiles();
                while (signed.TryPeek(out var reached) && reached.Size == tree.Size) Checkpoint(signed.Dequeue(), after: false);
            }

            progress.Report((Math.Min(size, next), size));
        }

        while (signed.TryDequeue(out var left)) Checkpoint(left, after: true);
        foreach (var one in held.Where(one => one.Checkpoint.Size > stored && one.Checkpoint.Size <= tree.Size))
            tree.Problems.Add(new($"The checkpoint of {one.Checkpoint.Size} leaves was signed, and the database has none later than that of {stored}: checkpoints were removed, or a crash kept one from being stored. `ledger status` signs anew; if this stays, they were removed."));
        var waiting = await log.Waiting(cancel);
        foreach (var row in waiting.Select(row => Look(row)))
        {
            tree.Read(row.Leaf, null);
            Tell(row.Row, row.Leaf, row.Problems, null);
        }

        var lost = gone.Where(one => tree.Restorations.Any(restored => restored.Lost(one.Row.Index))).ToList();
        foreach (var (row, leaf, since) in lost) Add(row, leaf, EventCheck.Of(row, leaf, tree.Erased).Where(problem => problem != EventCheck.Gone), since);
        foreach (var (row, leaf, since) in gone.Except(lost)) Add(row, leaf, EventCheck.Of(row, leaf, tree.Erased), since);
        foreach (var restored in tree.Restorations.Where(restored => restored.Continues))
        {
            if (await log.CheckpointsWithin(restored.Log.From, restored.Log.Size, cancel) is var within && within > 0)
                tree.Problems.Add(new($"Event {restored.Event} says that the log was restored from a backup of {restored.Log.From} leaves, and the database has {within} checkpoints of what was signed after that: no backup was put back.", null, restored.Event));
        }

        foreach (var (row, leaf, since) in incomplete) Add(row, leaf, EventCheck.Of(row, leaf, tree.Erased), since);
        if (tree.Erased.Count > 0)
        {
            var there = (await log.Disclosures(cancel)).Where(one => tree.Erased.Contains(Disclosure.DigestOf(one.Text))).Select(one => one.Event).Distinct();
            tree.Problems.AddRange(there.Select(id => new LogProblem($"Event {id} still holds what the log says is erased: run `ledger erase carry-out` again, once it is proposed and decided anew if that was lost with a restore.", null, id)));
        }

        foreach (var (says, stray) in await log.Strays(cancel)) tree.Problems.Add(new(says, null, stray));
        if (await log.TileCount(cancel) is var kept && kept > full) tree.Problems.Add(new($"There are {kept} full tiles, and the leaves make {full}: some were put in, or leaves were removed."));
        tree.End();
        return new(origin, tree.Size, tree.Held, waiting.Count, checkpoints, tree.Erased.Count, [.. tree.Problems.OrderBy(problem => problem.Index ?? long.MaxValue)])
        {
            Restorations = tree.Restorations,
            Lost = [.. lost.Select(one => new LostEvent(one.Row.Index, one.Leaf.Leaf!.Id, one.Leaf.Leaf.Type, one.Leaf.Leaf.Stream, one.Leaf.Leaf.Version, one.Leaf.Leaf.At))],
        };
    }

    private (StoredRow Row, CheckedLeaf Leaf, IReadOnlyList<string> Problems) Look(StoredRow row)
    {
        var leaf = CheckedLeaf.Of(row.Index, row.Body);
        return (row, leaf, [.. EventCheck.Of(row, leaf, nothing)]);
    }

    private void Placed(StoredRow row, CheckedLeaf leaf, IReadOnlyList<string> problems, long? since)
    {
        if (row.Index != next) tree.Problems.Add(new(row.Index - next == 1 ? $"Leaf {next} is gone." : $"Leaves {next} to {row.Index - 1} are gone.", next, null, since));
        next = row.Index + 1;
        Tell(row, leaf, problems, since);
        tree.Add(leaf, since);
    }

    // Whether a missing disclosure was erased is known only when every leaf is read.
    private void Tell(StoredRow row, CheckedLeaf leaf, IReadOnlyList<string> problems, long? since)
    {
        if (leaf.Leaf is not null && row is { Stored: null, Index: >= 0 }) gone.Add((row, leaf, since));
        else if (problems.Count > 0 && leaf.Leaf is not null && row.Stored is not null) incomplete.Add((row, leaf, since));
        else Add(row, leaf, problems, since);
    }

    private void Add(StoredRow row, CheckedLeaf leaf, IEnumerable<string> problems, long? since) =>
        tree.Problems.AddRange(problems.Select(problem => new LogProblem($"{leaf.Words} {problem}.", row.Index < 0 ? null : row.Index, leaf.Leaf?.Id ?? row.Event, since) { Stream = leaf.Leaf?.Stream }));

    private void Checkpoint((long Number, long Size, string Note) one, bool after)
    {
        var (number, size, text) = one;
        var words = $"The checkpoint of {size} leaves";
        stored = size;
        if (number != ++checkpoints)
        {
            tree.Problems.Add(new($"Before {char.ToLowerInvariant(words[0])}{words[1..]}, number {number}, {number - checkpoints} that were signed are gone.", null, null, size));
            checkpoints = number;
        }

        try
        {
            var note = Note.Parse(text);
            var stated = Domain.Integrity.Checkpoint.Parse(note.Text);
            if (note.Verified(keys, Ed25519.Verify).IsEmpty) tree.Problems.Add(new($"{words} is signed by none of the keys it is checked with."));
            if (stated.Size != size) tree.Problems.Add(new($"{words} says that it is of {stated.Size}: its row was changed, or it stands in another's place."));
            else if (after) tree.Problems.Add(new($"{words} covers more leaves than are there now, {tree.Size}: the log was rolled back, or leaves were removed.", null, null, size));
            else tree.Compare(new(stated, words));
        }
        catch (Exception wrong) when (wrong is MalformedException or BadSignatureException)
        {
            tree.Problems.Add(new($"{words} was changed: {wrong.Message}"));
        }
    }

    private void Tiles()
    {
        foreach (var tile in tree.TakeTiles().Where(tile => tile.Id.IsFull))
        {
            full++;
            var (first, last) = (tile.Id.Index << (8 * (tile.Id.Level + 1)), ((tile.Id.Index + 1) << (8 * (tile.Id.Level + 1))) - 1);
            if (!tiles.Remove((tile.Id.Level, tile.Id.Index), out var kept)) tree.Problems.Add(new($"{tile.Id.Path}, of leaves {first} to {last}, is gone."));
            else if (!tile.Data.Span.SequenceEqual(kept.Data) || !Merkle.Complete([.. tile.Hashes]).ToArray().AsSpan().SequenceEqual(kept.Root))
                tree.Problems.Add(new($"{tile.Id.Path} is not what leaves {first} to {last} come to: it was changed, or one of them was.", first));
        }
    }
}
