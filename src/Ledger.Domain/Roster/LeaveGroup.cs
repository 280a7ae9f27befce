namespace Ledger.Domain.Roster;

/// <summary>Takes a member out of the group that they are in.</summary>
/// <param name="Member">The member's id.</param>
public sealed record LeaveGroup(string Member) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var member = find.Member(Member);
        find.Require(member is null or { Group: not null }, $"{member?.Name} is in no group that day.", "Check the member and the date.");
        return find.Record(() => new MemberLeftGroup(member!, member!.Group!));
    }
}
