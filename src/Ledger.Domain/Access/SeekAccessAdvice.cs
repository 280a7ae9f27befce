using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that a member took an officer's advice on seeing a document, before asking for it or since.</summary>
/// <param name="Access">The council's reference.</param>
/// <param name="Member">The member's id.</param>
/// <param name="Of">The officer, by post or person.</param>
/// <param name="On">What about.</param>
public sealed record SeekAccessAdvice(string Access, string Member, string Of, string? On = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Referenced(Access);
        var member = find.Member(Member);
        var officer = find.Officer(Of);
        return find.Record(() => new AccessAdviceSought(Access, member, officer, On));
    }
}
