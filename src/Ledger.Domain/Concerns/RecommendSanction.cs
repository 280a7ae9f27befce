using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that a sanction was recommended.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Sanction">What is recommended.</param>
/// <param name="DealtWithBy">By whom: posts, people, bodies or roles of the protocol, by id or, outside the council, by name; whoever acts, where not given.</param>
public sealed record RecommendSanction(string Concern, string Sanction, IReadOnlyList<Addressee>? DealtWithBy = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var by = find.Doers(council, concern, DealtWithBy);
        find.Stated(Sanction, "The sanction");
        return find.Record(() => new SanctionRecommended(by, Sanction));
    }
}
