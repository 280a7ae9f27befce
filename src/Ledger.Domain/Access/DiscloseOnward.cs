using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that what was seen or told was passed on.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="To">To whom.</param>
/// <param name="Authority">On what authority.</param>
/// <param name="ConsentOf">Who consented; needed where the authority is consent.</param>
/// <param name="RecipientKeepsIt">Whether the recipient had agreed to tell nobody else.</param>
/// <param name="Confidential">Whether it was confidential, or given in confidence.</param>
/// <param name="What">What was passed on.</param>
/// <param name="DisclosedBy">Who passed it on; whoever acts, where not given.</param>
public sealed record DiscloseOnward(
    string Access, string To, OnwardAuthority Authority, string? ConsentOf = null, bool RecipientKeepsIt = false, bool Confidential = true, string? What = null,
    PartyNamed? DisclosedBy = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Begun(current, Access);
        var by = find.Party(DisclosedBy);
        find.Stated(To, "To whom");
        find.Require(
            Authority is not OnwardAuthority.Consent || !string.IsNullOrWhiteSpace(ConsentOf), "It is not said who consented.", "Name whoever was entitled to consent and did.");
        return find.Record(() => new DisclosedOnward(by, To, Authority, ConsentOf, RecipientKeepsIt, Confidential, What));
    }
}
