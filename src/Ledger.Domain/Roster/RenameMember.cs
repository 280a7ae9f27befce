namespace Ledger.Domain.Roster;

/// <summary>Gives a member another name from now on.</summary>
/// <param name="Member">The member's id.</param>
/// <param name="Name">The new name as spoken.</param>
public sealed record RenameMember(string Member, string Name) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var member = find.Member(Member);
        find.Stated(Name, "The new name");
        find.Require(member?.Name != Name, $"{Name} goes by that name already.", "Give the new name, or leave it as it is.");
        return find.Record(() => new MemberRenamed(member!, Name));
    }
}
