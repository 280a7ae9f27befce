namespace Ledger.Domain.Roster;

/// <summary>
/// Records on whose decision the log goes on after a backup was put back that lacked what had been signed since. Only <c>ledger log recover</c> gives it, which knows the figures.
/// </summary>
/// <param name="From">How many leaves the backup had.</param>
/// <param name="Log">The log's name.</param>
/// <param name="Size">How many leaves of it are known to have been signed.</param>
/// <param name="Root">The root that was signed of them, in base 64.</param>
/// <param name="Why">Why the log goes on without the events that are lost.</param>
/// <param name="Next">The name under which it goes on, where its missing leaves could not be had; null where they could.</param>
/// <param name="AgreedBy">The second person who decided it, by post or person's id; may be left out where a resolution is named.</param>
/// <param name="Resolution">The minute that decided it.</param>
public sealed record RestoreLog(long From, string Log, long Size, string Root, string Why, string? Next = null, string? AgreedBy = null, string? Resolution = null) :
    ICommand<Council>, IOnlyByTheLedger
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        find.Stated(Log, "The log's name");
        find.Stated(Why, "The reason");
        find.Require(From >= 0 && Size >= From, "A log that was signed has no fewer leaves than its backup.", "Let `ledger log recover` count them.");
        find.Require(
            AgreedBy is not null || !string.IsNullOrWhiteSpace(Resolution), "Nobody decides alone to go on without what was recorded.",
            "Name the second person who decided it, or the minute of the resolution.");
        var second = AgreedBy is null ? null : find.Person(AgreedBy);
        find.Require(second is null || second.Id != act.By.Id, "The second person is the first.", "Name another person.");
        return find.Record(() => new LogRestored(From, Log, Size, Root, Next, Why, second, Resolution));
    }
}
