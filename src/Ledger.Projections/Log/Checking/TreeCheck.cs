using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log.Checking;

/// <summary>A checkpoint that somebody holds.</summary>
/// <param name="Checkpoint">What it states.</param>
/// <param name="Held">Who holds it, in words: "the file yesterday.txt".</param>
public sealed record HeldCheckpoint(Checkpoint Checkpoint, string Held);

/// <summary>Builds a log's tree anew from its leaves, in order, and holds it against every checkpoint; and looks for gaps within streams.</summary>
/// <param name="origin">The log's name.</param>
/// <param name="held">Checkpoints held outside the log, which it must contain.</param>
internal sealed class TreeCheck(string origin, IEnumerable<HeldCheckpoint> held)
{
    private readonly Queue<HeldCheckpoint> ahead = new(held.OrderBy(one => one.Checkpoint.Size));
    private readonly Dictionary<Guid, (long Version, Hash Hash)> streams = [];
    private readonly Frontier tree = new();
    private readonly List<string> former = [];
    private string? name;
    private bool differs;

    internal List<LogProblem> Problems { get; } = [];

    internal HashSet<string> Erased { get; } = [];

    /// <summary>Where the log was restored from a backup that lacked what had been signed since, as its leaves say.</summary>
    internal List<Restoration> Restorations { get; } = [];

    /// <summary>Gives the leaves that lost their events when the log was restored, in their order.</summary>
    internal Func<Restoration, IEnumerable<Leaf>> Lost { get; set; } = _ => [];

    internal long Size => tree.Size;

    /// <summary>The size of the last checkpoint that held.</summary>
    internal long Held { get; private set; }

    /// <summary>The tiles that have grown since this was last asked.</summary>
    internal IReadOnlyList<Tile> TakeTiles() => tree.TakeTiles();

    /// <summary>Adds the next leaf.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="since">The first checkpoint that covers it.</param>
    internal void Add(CheckedLeaf leaf, long? since)
    {
        Read(leaf, since);
        tree.Append(leaf.Hash);
        while (ahead.TryPeek(out var next) && next.Checkpoint.Size == tree.Size) Compare(ahead.Dequeue());
    }

    /// <summary>Reads a leaf that has no place yet: it must follow on all the same.</summary>
    internal void Read(CheckedLeaf read, long? since)
    {
        if (read.Leaf is not { } leaf)
        {
            Problems.Add(new($"{read.Words} is not as leaves are written: {read.Wrong}", read.Index, null, since));
            return;
        }

        if (leaf.Restored is { } restored) Restored(read, leaf, restored, since);
        if (leaf.Origin != (name ??= leaf.Origin)) Problems.Add(new($"{read.Words} belongs to the log {leaf.Origin}, not to {name}.", read.Index, leaf.Id, since));
        var before = streams.GetValueOrDefault(leaf.Stream);
        if (leaf.Version != before.Version + 1)
            Problems.Add(new($"{read.Words} should be entry {before.Version + 1} of its stream: {(leaf.Version > before.Version ? "what came before it is gone" : "it is there twice, or out of order")}.", read.Index, leaf.Id, since));
        else if (leaf.Version > 1 && leaf.Prev != before.Hash)
            Problems.Add(new($"{read.Words} was recorded after an entry {before.Version} that is not the one in the log now: that entry was changed.", read.Index, leaf.Id, since));
        streams[leaf.Stream] = (leaf.Version, read.Hash);
        Erased.UnionWith(leaf.Erased);
    }

    // Streams go on from where they stood before the leaves that lost their events.
    private void Rewind(Restoration restored)
    {
        foreach (var first in Lost(restored).GroupBy(leaf => leaf.Stream).Select(leaves => leaves.First())) streams[first.Stream] = (first.Version - 1, first.Prev ?? default);
    }

    private void Restored(CheckedLeaf read, Leaf leaf, RestoredLog restored, long? since)
    {
        var restoration = new Restoration(read.Index, leaf.Id, leaf.At, leaf.Origin, restored);
        if (!restoration.Continues && restored.Origin == (name ?? restored.Origin)) Rename(leaf.Origin);
        else if (!restoration.Continues) Problems.Add(new($"{read.Words} says that it goes on from the log {restored.Origin}, and stands in {name}.", read.Index, leaf.Id, since));
        else if ((restored.Size, restored.Root) != (tree.Size, tree.Root)) Problems.Add(new($"{read.Words} says that a log of {restored.Size} leaves was restored, and other leaves stand before it.", read.Index, leaf.Id, since));
        else Rewind(restoration);
        Restorations.Add(restoration);
    }

    private void Rename(string now)
    {
        if (name is not null) former.Add(name);
        name = now;
    }

    /// <summary>Compares the tree as built so far with a checkpoint of its size.</summary>
    internal void Compare(HeldCheckpoint one)
    {
        if (one.Checkpoint.Origin != (name ?? origin))
            Problems.Add(new($"{one.Held} is of the log {one.Checkpoint.Origin}, not of {name ?? origin}.{(former.Contains(one.Checkpoint.Origin) ? " It covers what was lost before the log was restored and went on under another name." : "")}"));
        else if (tree.Root == one.Checkpoint.Root) Held = one.Checkpoint.Size;
        else if (!differs)
        {
            differs = true;
            Problems.Add(new($"{one.Held} states other leaves than are in the log now: something among leaves {Held} to {one.Checkpoint.Size - 1} was changed after it was signed, and every later checkpoint shows it too.", null, null, one.Checkpoint.Size));
        }
    }

    /// <summary>Says what nothing was found for.</summary>
    internal void End()
    {
        if (name is not null && name != origin) Problems.Add(new($"This is the log {name}, not {origin}."));
        foreach (var one in ahead)
        {
            Problems.Add(one.Checkpoint.Size == 0
                ? new($"{one.Held} is of an empty log, which this ledger never signs.")
                : new($"{one.Held} covers {one.Checkpoint.Size} leaves, and the log has only {tree.Size} now: it was rolled back, or its end was cut off.", null, null, one.Checkpoint.Size));
        }
    }
}
