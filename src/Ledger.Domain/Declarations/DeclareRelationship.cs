using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>Declares a close relationship.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="With">The id of whom they are close to.</param>
/// <param name="How">How they are close.</param>
/// <param name="To">The post, or other office, to whose holder it is declared.</param>
public sealed record DeclareRelationship(string Person, string With, Closeness How, string To) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var (with, to) = (find.Other(With, of), find.Office(To));
        return find.Record(() => new RelationshipDeclared(of, with, How, to));
    }
}
