namespace Ledger.Domain.Roster;

/// <summary>Moves a member to another ward.</summary>
/// <param name="Member">The member's id.</param>
/// <param name="Ward">The new ward's id; null for none.</param>
public sealed record MoveMemberToWard(string Member, string? Ward) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var member = find.Member(Member);
        var name = find.WardIfNamed(Ward);
        find.Require(
            member is null || find.Then.WardOf(Member) != Ward,
            name is null ? $"{member?.Name} has no ward already." : $"{member?.Name} represents {name} already.",
            "Give the ward that they move to.");
        return find.Record(() => new MemberMovedWard(member!, Ward, name));
    }
}
