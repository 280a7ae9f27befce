using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Decides whether a sensitive interest is withheld from the public register.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Interest">The interest's reference.</param>
/// <param name="Agreed">Whether whoever keeps the register agrees that it is sensitive.</param>
/// <param name="Withheld">Whether it is withheld from what the public sees.</param>
public sealed record DecideSensitiveInterest(string Person, string Interest, bool Agreed, bool Withheld) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        find.Stated(Interest, "The reference of the interest");
        return find.Record(() => new SensitiveInterestDecided(of, Interest, Agreed, Withheld));
    }
}
