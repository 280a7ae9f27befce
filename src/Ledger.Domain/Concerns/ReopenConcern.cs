using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Opens a concern again.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Why">Why.</param>
public sealed record ReopenConcern(string Concern, string Why) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        find.Require(concern?.Raised is null || concern.IsClosed, $"Concern {Concern} is not closed.", "Go on with it.");
        find.NotBefore(concern?.All<ConcernClosed>().LastOrDefault()?.When, $"The closing of {Concern}");
        find.Stated(Why, "The reason");
        return find.Record(() => new ConcernReopened(Why));
    }
}
