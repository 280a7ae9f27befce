using Ledger.Domain.Integrity;
using NodaTime;

namespace Ledger.Projections.Log.Checking;

/// <summary>Something in a log, or beside it, that is not what was signed.</summary>
/// <param name="Says">What, as a sentence that names the event or leaf.</param>
/// <param name="Index">The place of the leaf; null where it is about none, or about one that has no place.</param>
/// <param name="Event">The event's id; null where it is about none.</param>
/// <param name="Since">The size of the first checkpoint that covers the leaf and so shows the change; null where none is.</param>
public sealed record LogProblem(string Says, long? Index = null, Guid? Event = null, long? Since = null)
{
    /// <summary>The stream of the event, as its leaf says; null where it is about none.</summary>
    public Guid? Stream { get; init; }
}

/// <summary>What checking a log came to.</summary>
/// <param name="Origin">The log's name.</param>
/// <param name="Leaves">How many leaves have their place in it.</param>
/// <param name="Covered">How many of them the last checkpoint covers.</param>
/// <param name="Waiting">How many leaves have no place yet.</param>
/// <param name="Checkpoints">How many checkpoints were checked.</param>
/// <param name="Erased">How many properties of events are erased, as the log says.</param>
/// <param name="Problems">What does not hold.</param>
public sealed record LogVerdict(string Origin, long Leaves, long Covered, long Waiting, long Checkpoints, long Erased, IReadOnlyList<LogProblem> Problems)
{
    /// <summary>Where the log was restored from a backup that lacked what had been signed since, by decisions that stand in it.</summary>
    public IReadOnlyList<Restoration> Restorations { get; init; } = [];

    /// <summary>The events that are in the log and whose content is lost by that; known only where the log is checked in its database.</summary>
    public IReadOnlyList<LostEvent> Lost { get; init; } = [];

    /// <summary>Whether everything holds.</summary>
    public bool Holds => Problems.Count == 0;
}

/// <summary>A decision, in a log, to go on after a backup was put back.</summary>
/// <param name="Index">The place of its leaf; −1 where it has none yet.</param>
/// <param name="Event">The event.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Origin">The log's name from then on.</param>
/// <param name="Log">What the leaf says of the log before.</param>
public sealed record Restoration(long Index, Guid Event, Instant At, string Origin, RestoredLog Log)
{
    /// <summary>Whether the log kept its name, its missing leaves being found again; otherwise it went on under another from where the backup ended.</summary>
    public bool Continues => Log.Origin == Origin;

    /// <summary>Whether a leaf is one whose event was lost.</summary>
    /// <param name="index">The leaf's place.</param>
    public bool Lost(long index) => Continues && index >= Log.From && index < Log.Size;
}

/// <summary>An event that is in the log, and whose content was lost.</summary>
/// <param name="Index">The place of its leaf.</param>
/// <param name="Event">The event.</param>
/// <param name="Type">What kind of event it was.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Version">Its place in the stream.</param>
/// <param name="At">When it was recorded.</param>
public sealed record LostEvent(long Index, Guid Event, string Type, Guid Stream, long Version, Instant At);
