using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that an adjourned hearing went on.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Hearing">The hearing's reference within the concern.</param>
/// <param name="DealtWithBy">By whom: posts, people, bodies or roles of the protocol, by id or, outside the council, by name; whoever acts, where not given.</param>
public sealed record ReconveneHearing(string Concern, string Hearing, IReadOnlyList<Addressee>? DealtWithBy = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var by = find.Doers(council, concern, DealtWithBy);
        find.Known<HearingHeld>(concern, one => one.Hearing, Hearing, "hearing");
        find.Known<HearingAdjourned>(concern, one => one.Hearing, Hearing, "adjournment of hearing");
        return find.Record(() => new HearingReconvened(Hearing, by));
    }
}
