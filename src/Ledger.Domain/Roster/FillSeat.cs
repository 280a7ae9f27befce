namespace Ledger.Domain.Roster;

/// <summary>Records that a vacant seat is filled or abolished.</summary>
/// <param name="Ward">The ward's id; none in a council without wards.</param>
public sealed record FillSeat(string? Ward = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var name = find.WardIfNamed(Ward);
        find.Require(
            find.Then.VacantSeats.Any(seat => seat.Ward == Ward),
            name is null ? "No seat without a ward is vacant that day." : $"No seat in {name} is vacant that day.",
            "Record the vacancy first with VacateSeat.");
        return find.Record(() => new SeatFilled(Ward, name));
    }
}
