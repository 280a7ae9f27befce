namespace Ledger.Domain.Roster;

/// <summary>Records that a seat is vacant.</summary>
/// <param name="Ward">The ward's id; none in a council without wards.</param>
/// <param name="Why">Why it is vacant.</param>
public sealed record VacateSeat(string? Ward = null, string? Why = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var name = find.WardIfNamed(Ward);
        return find.Record(() => new SeatVacated(Ward, name, Why));
    }
}
