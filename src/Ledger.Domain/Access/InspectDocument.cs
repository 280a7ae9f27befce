using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that the member saw the document.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="InPart">Whether only part of it.</param>
/// <param name="Member">The member's id; whoever asked, where not given.</param>
public sealed record InspectDocument(string Access, bool InPart = false, string? Member = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Asked(current, Access);
        var member = find.Asker(current, Member);
        return find.Record(() => new DocumentInspected(member!, InPart));
    }
}
