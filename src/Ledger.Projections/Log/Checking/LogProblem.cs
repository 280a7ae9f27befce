namespace Ledger.Projections.Log.Checking;

/// <summary>Something in a log, or beside it, that is not what was signed.</summary>
/// <param name="Says">What, as a sentence that names the event or leaf.</param>
/// <param name="Index">The place of the leaf; null where it is about none, or about one that has no place.</param>
/// <param name="Event">The event's id; null where it is about none.</param>
/// <param name="Since">The size of the first checkpoint that covers the leaf and so shows the change; null where none is.</param>
public sealed record LogProblem(string Says, long? Index = null, Guid? Event = null, long? Since = null);

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
    /// <summary>Whether everything holds.</summary>
    public bool Holds => Problems.Count == 0;
}
