using Ledger.Domain.Roster;

namespace Ledger.Domain.Granting;

/// <summary>Ends a grant before its last day. One person may close what it took two to open.</summary>
/// <param name="Grant">The grant's reference.</param>
/// <param name="Why">Why.</param>
public sealed record EndGrant(string Grant, string Why) : ICommand<Grant>
{
    /// <inheritdoc/>
    public StreamName Stream => Granting.Grant.Stream(Grant);

    /// <inheritdoc/>
    public Decision Decide(Grant? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Proposed(current, Grant);
        find.Require(current?.Ended is null, $"Grant {Grant} has ended already.", "Nothing more is to be done.");
        find.Stated(Why, "The reason");
        return find.Record(() => new GrantEnded(Why));
    }
}
