namespace Ledger.Domain.Roster;

/// <summary>Takes a part in their group from a member.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Member">The member's id.</param>
/// <param name="Part">The part.</param>
/// <param name="On">The subject on which a spokesperson spoke.</param>
public sealed record GiveUpGroupPart(string Group, string Member, GroupPart Part, string? On = null) : ICommand<Council>
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
            group is null || member is null
                || find.Then.Parts.Any(taken => taken.Member.Id == Member && taken.Group.Id == Group && taken.Part == Part && taken.On == On),
            $"{member?.Name} has no such part in {group?.Name} that day.", "Name the part, and a spokesperson's subject, as TakeGroupPart recorded them.");
        return find.Record(() => new GroupPartGivenUp(group!, member!, Part, On));
    }
}
