using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that people tried to settle a concern without a formal decision.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Means">How.</param>
/// <param name="Resolved">Whether the complainant was content with it.</param>
/// <param name="DealtWithBy">Who tried it: posts, people, bodies or roles of the protocol, by id or, outside the council, by name; whoever acts, where not given.</param>
/// <param name="What">What was said or agreed.</param>
public sealed record TryInformalResolution(
    string Concern, InformalMeans Means, bool Resolved, IReadOnlyList<Addressee>? DealtWithBy = null, string? What = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var by = find.Doers(council, concern, DealtWithBy);
        return find.Record(() => new InformalResolutionTried(by, Means, Resolved, What));
    }
}
