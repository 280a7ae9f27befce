using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that a party was heard.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Side">The party: the complainant or the one complained about.</param>
/// <param name="DealtWithBy">By whom: posts, people, bodies or roles of the protocol, by id or, outside the council, by name; whoever acts, where not given.</param>
/// <param name="Said">What they said.</param>
public sealed record HearSide(string Concern, Addressee Side, IReadOnlyList<Addressee>? DealtWithBy = null, string? Said = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var side = find.SideOf(concern, Side);
        var by = find.Doers(council, concern, DealtWithBy);
        return find.Record(() => new SideHeard(side, by, Said));
    }
}
