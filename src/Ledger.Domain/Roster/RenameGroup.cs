namespace Ledger.Domain.Roster;

/// <summary>Gives a group another name from now on.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Name">The new name.</param>
public sealed record RenameGroup(string Group, string Name) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var group = find.Group(Group);
        find.Stated(Name, "The new name");
        find.Require(group?.Name != Name, $"{Name} goes by that name already.", "Give the new name, or leave it as it is.");
        return find.Record(() => new GroupRenamed(group!, Name));
    }
}
