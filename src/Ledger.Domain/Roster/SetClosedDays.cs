using Ledger.Domain.Protocol;
using NodaTime;

namespace Ledger.Domain.Roster;

/// <summary>Says on which days the council is closed besides weekends and bank holidays: they are no working days, for every clock.</summary>
/// <param name="Name">What they are, to be named by: "Christmas closure".</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; the first, where not given.</param>
public sealed record SetClosedDays(string Name, LocalDate First, LocalDate? Last = null) : ICommand<Council>
{
    private const int Most = 60;

    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var last = Last ?? First;
        find.Stated(Name, "The name of the closed days");
        find.Require(First <= last, $"{Dates.Plain(last)} is before {Dates.Plain(First)}.", "Give the first day and then the last.");
        find.Require(Period.DaysBetween(First, last) < Most, $"That is more than {Most} days.", "Check the two dates.");
        return find.Record(() => new ClosedDaysSet(Name, First, last));
    }
}
