namespace Ledger.Domain.Roster;

/// <summary>Gives a member a part in their group: leaders may be several; a spokesperson speaks on a subject.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Member">The member's id.</param>
/// <param name="Part">The part.</param>
/// <param name="On">The subject on which a spokesperson speaks.</param>
public sealed record TakeGroupPart(string Group, string Member, GroupPart Part, string? On = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var group = find.Group(Group);
        var member = find.Member(Member);
        find.Require(
            group is null || member is null || member.Group?.Id == Group, $"{member?.Name} is not in {group?.Name} that day.",
            "Record first with JoinGroup that they joined it.");
        find.Require(
            !find.Then.Parts.Any(taken => taken.Member.Id == Member && taken.Group.Id == Group && taken.Part == Part && taken.On == On),
            $"{member?.Name} has that part already.", "Check the part and the date.");
        return find.Record(() => new GroupPartTaken(group!, member!, Part, On));
    }
}
