using NodaTime;

namespace Ledger.Domain.Protocol.Clocks;

/// <summary>The days that one clock counts, in one council: a walk along them that remembers what it passed over.</summary>
/// <param name="clock">The clock.</param>
/// <param name="calendar">The council's working days.</param>
/// <param name="stops">When the clock stood still.</param>
internal sealed class CountedDays(Clock clock, WorkingDays calendar, IReadOnlyList<Stop>? stops = null)
{
    private readonly IReadOnlyList<Stop> stops = stops ?? [];

    /// <summary>What a date is said to be that no calendar here covers.</summary>
    internal const string NotCovered = "the calendar does not cover this date";

    /// <summary>The first day after one, or before one, on which <paramref name="count"/> days have been counted; null where the walk leaves the calendar or meets a stop that still stands.</summary>
    internal Walk From(LocalDate from, int count, int step = 1)
    {
        var (day, left, passed) = (from, count, new List<string>());
        while (left > 0)
        {
            if (!Covers(day)) return new(null, passed, NotCovered);
            day = day.PlusDays(step);
            if (!Covers(day)) return new(null, passed, NotCovered);
            if (stops.FirstOrDefault(stop => stop.Covers(day) || (left == 1 && Counts(day) && stop.BeginsOn(day))) is { } stop)
            {
                if (stop.Until is null) return new(null, passed, $"{stop.Explained}, so there is no date yet");
                if (!passed.Contains(stop.Explained)) passed.Add(stop.Explained);
            }
            else if (Counts(day))
            {
                left--;
            }
            else if (NameOf(day) is { } name)
            {
                passed.Add($"{name} {Dates.DayOfYear(day)} not counted");
            }
        }

        return Covers(day) ? new(day, passed, null) : new(null, passed, NotCovered);
    }

    /// <summary>Whether the clock counts a day, whatever stood still.</summary>
    internal bool Counts(LocalDate day) => clock.Unit is ClockUnit.CalendarDays || calendar.Counts(day, clock.SaturdaysCount);

    /// <summary>Whether a day can be told to count or not.</summary>
    internal bool Covers(LocalDate day) => clock.Unit is ClockUnit.CalendarDays || WorkingDays.Covers(day);

    /// <summary>"2 working days".</summary>
    internal string Say(int count) => Dates.Count(count, clock.Unit switch
    {
        ClockUnit.CalendarDays => "calendar day",
        ClockUnit.ClearDays => "clear day",
        _ => "working day",
    });

    // Only days that would have counted are named: nobody wonders why a Sunday was passed over.
    private string? NameOf(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Sunday || (day.DayOfWeek is IsoDayOfWeek.Saturday && !clock.SaturdaysCount) ? null : calendar.NameOf(day);
}

/// <summary>Where a walk along counted days ended.</summary>
/// <param name="Day">The day; null where there is none.</param>
/// <param name="Passed">What was passed over, in words.</param>
/// <param name="Why">Why there is no day.</param>
internal sealed record Walk(LocalDate? Day, IReadOnlyList<string> Passed, string? Why);
