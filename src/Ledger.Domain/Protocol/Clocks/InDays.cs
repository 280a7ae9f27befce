using NodaTime;

namespace Ledger.Domain.Protocol.Clocks;

/// <summary>Clocks that count days forward: the day of the trigger is not counted, the last day is.</summary>
internal static class InDays
{
    internal static Due Due(Clock clock, int count, OccurredAt trigger, WorkingDays calendar, Terms terms)
    {
        var days = new CountedDays(clock, calendar, terms.Stops);
        var (start, why) = Start(clock, trigger, days);
        List<string> said = [$"{terms.Began} {Dates.Spoken(trigger)}", .. why, days.Say(count)];
        if (start is null) return new(null, null, string.Join("; ", [.. said, CountedDays.NotCovered]));
        var walk = days.From(start.Value, count);
        said.AddRange(walk.Passed);
        if (walk.Day is not { } due) return new(null, null, string.Join("; ", [.. said, walk.Why!]));
        said.Add($"so {Dates.Spoken(due)}");
        var (last, extended) = Extension.Of(due, terms, clock.AtMost is { } most ? days.From(start.Value, most).Day : null);
        return CutOffs.On(clock, last, string.Join("; ", [.. said, .. extended]));
    }

    // With a cut-off, what comes too late in a day, or on a day that does not count, comes on the next day that does.
    private static (LocalDate? Day, IEnumerable<string> Why) Start(Clock clock, OccurredAt trigger, CountedDays days)
    {
        if (clock.CutOff is not { } cutOff) return (trigger.Date, []);
        if (!days.Covers(trigger.Date)) return (null, []);
        var counts = days.Counts(trigger.Date);
        if (counts && trigger.At is null) return (trigger.Date, [$"no time is recorded, so it counts as before {Dates.Time(cutOff)}"]);
        if (counts && trigger.At!.Value.InZone(OccurredAt.London).TimeOfDay <= cutOff) return (trigger.Date, []);
        if (FirstCounted(trigger.Date, days) is not { } day) return (null, []);
        return (day, [$"{(counts ? $"after {Dates.Time(cutOff)}" : "on a day not counted")}, so it counts as of {Dates.Spoken(day)}"]);
    }

    private static LocalDate? FirstCounted(LocalDate after, CountedDays days)
    {
        var day = after.PlusDays(1);
        while (days.Covers(day) && !days.Counts(day)) day = day.PlusDays(1);
        return days.Covers(day) ? day : null;
    }
}
