namespace Ledger.Domain.Roster;

/// <summary>Forms a party group.</summary>
/// <param name="Group">The group's id, such as <c>labour</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parties">The parties that sit in it; a group is not a party.</param>
public sealed record FormGroup(string Group, string Name, IReadOnlyList<string>? Parties = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var formed = find.Then.Group(Group);
        find.Stated(Group, "The group's id");
        find.Stated(Name, "The group's name");
        find.Require(formed is null, $"The group {Group} is formed already, as {formed?.Name}.", "Use another id, or rename it with RenameGroup.");
        return find.Record(() => new GroupFormed(new(Group, Name), Parties ?? []));
    }
}
