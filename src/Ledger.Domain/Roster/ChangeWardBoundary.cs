namespace Ledger.Domain.Roster;

/// <summary>Changes a ward's boundary.</summary>
/// <param name="Ward">The ward's id.</param>
/// <param name="Change">What changes, in a sentence.</param>
/// <param name="Order">The order that changes it.</param>
public sealed record ChangeWardBoundary(string Ward, string Change, string? Order = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var name = find.Ward(Ward);
        find.Stated(Change, "The change");
        return find.Record(() => new WardBoundaryChanged(Ward, name, Change, Order));
    }
}
