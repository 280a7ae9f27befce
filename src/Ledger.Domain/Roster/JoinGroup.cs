namespace Ledger.Domain.Roster;

/// <summary>Brings a member into a group. Nobody is in two at once.</summary>
/// <param name="Member">The member's id.</param>
/// <param name="Group">The group's id.</param>
public sealed record JoinGroup(string Member, string Group) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var member = find.Member(Member);
        var group = find.Group(Group);
        find.Require(
            member?.Group is null, $"{member?.Name} is in {member?.Group?.Name} that day.",
            "Record first with LeaveGroup that they left it, or check who was meant.");
        find.JoinsNoneLater(current ?? council, member, group);
        return find.Record(() => new MemberJoinedGroup(member!, group));
    }
}
