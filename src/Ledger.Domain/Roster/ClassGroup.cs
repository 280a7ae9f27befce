namespace Ledger.Domain.Roster;

/// <summary>Gives a group its place on the council, on which a protocol may make more support depend.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Class">Its place.</param>
public sealed record ClassGroup(string Group, GroupClass Class) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var group = find.Group(Group);
        return find.Record(() => new GroupClassed(group, Class));
    }
}
