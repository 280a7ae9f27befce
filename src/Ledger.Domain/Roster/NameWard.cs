namespace Ledger.Domain.Roster;

/// <summary>Names a ward or division: a new one, or one that goes by a new name or has another number of seats.</summary>
/// <param name="Ward">The ward's id, such as <c>north</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Seats">How many members it returns.</param>
public sealed record NameWard(string Ward, string Name, int? Seats = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        find.Stated(Ward, "The ward's id");
        find.Stated(Name, "The ward's name");
        find.Require(Seats is not <= 0, $"A ward can't have {Seats} seats.", "Give the number of members that it returns, or leave it out.");
        return find.Record(() => new WardNamed(Ward, Name, Seats));
    }
}
