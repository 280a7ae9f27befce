using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Closes a concern.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="How">How it ended.</param>
public sealed record CloseConcern(string Concern, string How) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        find.Require(concern?.IsClosed is not true, $"Concern {Concern} is closed already.", "Reopen it first with ReopenConcern where it goes on.");
        find.Stated(How, "How it ended");
        return find.Record(() => new ConcernClosed(How));
    }
}
