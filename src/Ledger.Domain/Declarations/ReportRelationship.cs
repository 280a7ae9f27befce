using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>It becomes known that somebody is close to another, whether or not they have declared it.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="With">The id of whom they are close to.</param>
/// <param name="How">How they are close.</param>
public sealed record ReportRelationship(string Person, string With, Closeness How) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var with = find.Other(With, of);
        return find.Record(() => new RelationshipCameToLight(of, with, How));
    }
}
