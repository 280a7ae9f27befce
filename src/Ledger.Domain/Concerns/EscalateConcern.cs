using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Takes a concern on to somebody else, since it was not resolved or since a step of its route did not suit.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="To">To whom: posts, people, bodies or roles of the protocol, by id or, outside the council, by name.</param>
/// <param name="Unresolved">Whether an earlier step had not resolved it.</param>
/// <param name="Unsuitable">Why a step left out did not suit, such as the seriousness of the concern.</param>
public sealed record EscalateConcern(
    string Concern, IReadOnlyList<Addressee> To, bool Unresolved = true, string? Unsuitable = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var to = find.Handlers(council, concern, To);
        find.Require(Unresolved || !string.IsNullOrWhiteSpace(Unsuitable), "It is not said why the concern is taken on.", "Say that it was not resolved, or why a step did not suit.");
        return find.Record(() => new ConcernEscalated(to, Unresolved, Unsuitable));
    }
}
