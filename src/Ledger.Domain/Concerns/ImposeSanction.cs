using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that a sanction was imposed.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Sanction">A reference for the sanction, new within the concern.</param>
/// <param name="What">What it is.</param>
/// <param name="On">On whom; the one complained about, where not given.</param>
/// <param name="DealtWithBy">By whom: posts, people, bodies or roles of the protocol, by id or, outside the council, by name; whoever acts, where not given.</param>
public sealed record ImposeSanction(
    string Concern, string Sanction, string What, Addressee? On = null, IReadOnlyList<Addressee>? DealtWithBy = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var by = find.Doers(council, concern, DealtWithBy);
        var on = On is null ? concern?.Raised?.Fact.About : find.Party(On);
        find.New<SanctionImposed>(concern, one => one.Sanction, Sanction, "sanction");
        find.Stated(What, "What the sanction is");
        return find.Record(() => new SanctionImposed(Sanction, by, on!, What));
    }
}
