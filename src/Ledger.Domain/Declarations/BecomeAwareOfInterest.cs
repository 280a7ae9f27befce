using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Becomes aware of a new interest, or of a change in a registered one.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Interest">The interest.</param>
/// <param name="Change">What became of it.</param>
public sealed record BecomeAwareOfInterest(string Person, Interest Interest, InterestChange Change = InterestChange.New) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        find.Described(Interest);
        return find.Record(() => new InterestBecameKnown(of, Interest, Change));
    }
}
