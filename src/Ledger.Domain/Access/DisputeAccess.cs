using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that what was decided on access is disputed.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="Why">Why.</param>
/// <param name="DisputedBy">Who disputes it; whoever acts, where not given.</param>
/// <param name="SharedReference">The reference that another authority shares, where the dispute goes to it.</param>
public sealed record DisputeAccess(
    string Access, string? Why = null, PartyNamed? DisputedBy = null, string? SharedReference = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Asked(current, Access);
        var by = find.Party(DisputedBy);
        find.Decided(current, Access);
        return find.Record(() => new AccessDisputed(by, Why, SharedReference));
    }
}
