using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records what those who heard the concern found.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Outcome">What they found.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Clauses">The clauses that they found broken; those that the concern cites, where not given for one that is upheld.</param>
/// <param name="DealtWithBy">By whom: posts, people, bodies or roles of the protocol, by id or, outside the council, by name; whoever acts, where not given.</param>
public sealed record ReachFinding(
    string Concern, Outcome Outcome, string Reasons, IReadOnlyList<string>? Clauses = null, IReadOnlyList<Addressee>? DealtWithBy = null) :
    ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var by = find.Doers(council, concern, DealtWithBy);
        var clauses = find.Cited(council, Clauses ?? (Outcome is Outcome.Upheld ? concern?.Raised?.Fact.Clauses : null));
        find.Stated(Reasons, "The reason");
        return find.Record(() => new FindingReached(by, Outcome, clauses, Reasons));
    }
}
