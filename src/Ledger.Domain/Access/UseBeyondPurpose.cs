using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that information was used for something other than it was asked or given for.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="What">What was done with it.</param>
/// <param name="Use">What it served.</param>
/// <param name="UsedBy">Who used it; whoever acts, where not given.</param>
public sealed record UseBeyondPurpose(
    string Access, string What, BeyondPurpose Use = BeyondPurpose.AnotherPurpose, PartyNamed? UsedBy = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Begun(current, Access);
        var by = find.Party(UsedBy);
        find.Stated(What, "What was done with it");
        return find.Record(() => new UsedBeyondPurpose(by, Use, What));
    }
}
