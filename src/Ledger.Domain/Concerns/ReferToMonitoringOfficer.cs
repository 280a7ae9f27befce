using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Refers a concern to a monitoring officer, the council's own or another authority's.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="To">The monitoring officer: a post, a role of the protocol or, outside the council, a name.</param>
/// <param name="Formal">Whether as a formal written complaint under the code.</param>
/// <param name="Why">Why.</param>
public sealed record ReferToMonitoringOfficer(string Concern, Addressee To, bool Formal = false, string? Why = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var to = find.OneDoer(council, concern, To);
        return find.Record(() => new ReferredToMonitoringOfficer(to, Formal, Why));
    }
}
