using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Links a concern to another.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Other">The other concern's reference.</param>
/// <param name="Why">What they have in common.</param>
public sealed record LinkConcern(string Concern, string Other, string Why) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        find.Stated(Other, "The other concern");
        find.Stated(Why, "The reason");
        find.Require(
            concern?.Raised is null || Concerns.Concern.Stream(Other ?? "") != Concerns.Concern.Stream(concern.Reference!), "A concern can't be linked to itself.", "Name the other concern.");
        return find.Record(() => new ConcernLinked(Other!, Why));
    }
}
