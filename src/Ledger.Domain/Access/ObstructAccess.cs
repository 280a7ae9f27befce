using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that somebody was kept from information to which the law entitles them.</summary>
/// <param name="Access">The council's reference: of the request to which it belongs, or a new one.</param>
/// <param name="ObstructedBy">Who kept them from it.</param>
/// <param name="Whom">Who was kept from it.</param>
/// <param name="What">From what, and how.</param>
public sealed record ObstructAccess(string Access, PartyNamed ObstructedBy, string Whom, string What) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Referenced(Access);
        var by = find.Party(ObstructedBy);
        find.Stated(Whom, "Who was kept from it");
        find.Stated(What, "What they were kept from");
        return find.Record(() => new LawfulAccessObstructed(Access, by, Whom, What));
    }
}
