namespace Ledger.Domain.Roster;

/// <summary>Dissolves a group; its members are then in none.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Why">Why.</param>
public sealed record DissolveGroup(string Group, string? Why = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var group = find.Group(Group);
        return find.Record(() => new GroupDissolved(group, Why));
    }
}
