namespace Ledger.Domain.Roster;

/// <summary>Abolishes a ward. Its members stay in office until they cease or move.</summary>
/// <param name="Ward">The ward's id.</param>
/// <param name="Order">The order that abolishes it.</param>
public sealed record AbolishWard(string Ward, string? Order = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var name = find.Ward(Ward);
        return find.Record(() => new WardAbolished(Ward, name, Order));
    }
}
