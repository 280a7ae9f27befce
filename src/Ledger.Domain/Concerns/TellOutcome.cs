using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Tells somebody the outcome of a concern.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="To">Whom: by id or, outside the council, by name.</param>
public sealed record TellOutcome(string Concern, IReadOnlyList<Addressee> To) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Raised(current, Concern);
        var to = find.Parties(To);
        find.Require(to.Count > 0 || To.Count > 0, "It is not said who was told.", "Name somebody.");
        return find.RecordAll(() => to.Select(one => new OutcomeTold(one)));
    }
}
