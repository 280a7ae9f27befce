using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Registers all the interests of some kinds that somebody has, or that they have none.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Kinds">The kinds that the return covers.</param>
/// <param name="With">The post, or other office, whose holder keeps the register.</param>
/// <param name="Interests">The interests; none for a return that says there are none.</param>
public sealed record RegisterInterests(
    string Person, IReadOnlyList<InterestKind> Kinds, string With, IReadOnlyList<Interest>? Interests = null) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var with = find.Office(With);
        find.Require(Kinds.Count > 0, "The return covers nothing.", "Say which kinds of interest it covers.");
        foreach (var interest in Interests ?? []) find.Described(interest);
        return find.Record(() => new InterestsRegistered(of, Kinds, Interests ?? [], with));
    }
}
