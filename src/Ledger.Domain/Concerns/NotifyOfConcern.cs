using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Records that somebody other than the parties was told of the concern.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="To">To whom: posts, people, bodies or roles of the protocol, by id or, outside the council, by name.</param>
/// <param name="What">What they were told.</param>
public sealed record NotifyOfConcern(string Concern, IReadOnlyList<Addressee> To, string? What = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var to = find.Handlers(council, concern, To);
        return find.Record(() => new ConcernNotified(to, What));
    }
}
