using NodaTime;

namespace Ledger.Domain.Protocol.Clocks;

/// <summary>Clocks that count hours, day and night. An hour is an hour when the clocks change.</summary>
internal static class InHours
{
    internal static Due Due(Clock clock, int hours, OccurredAt trigger, Terms terms)
    {
        // An hour clock on an event whose time nobody knows can only run from the end of its day.
        var from = trigger.At ?? EndOf(trigger.Date);
        var start = trigger.At is null ? $"the end of {Dates.Spoken(trigger.Date)}" : Dates.Spoken(trigger);
        var said = new List<string> { $"{terms.Began} {start}", Dates.Count(hours, "hour") };
        var due = from + Duration.FromHours(hours);
        foreach (var stop in (terms.Stops ?? []).OrderBy(Begins))
        {
            // Where the hour of a stop is not known, the whole of its day is given.
            var begins = Instant.Max(Begins(stop), from);
            if (begins >= due) continue;
            if (stop.Until is null) return new(null, null, string.Join("; ", [.. said, $"{stop.Explained}, so there is no date yet"]));
            var ends = stop.Until.At ?? EndOf(stop.Until.Date);
            if (ends <= begins) continue;
            due += ends - begins;
            from = ends;
            said.Add(stop.Explained);
        }

        said.Add($"so {Dates.Spoken(OccurredAt.Exactly(due))}");
        var on = due.InZone(OccurredAt.London).Date;
        var most = clock.AtMost is { } limit ? (due + Duration.FromHours(limit - hours)).InZone(OccurredAt.London).Date : (LocalDate?)null;
        var (last, extended) = Extension.Of(on, terms, most);
        return new(last, last == on ? due : EndOf(last), string.Join("; ", [.. said, .. extended]));
    }

    private static Instant Begins(Stop stop) => stop.From.At ?? stop.From.Date.AtStartOfDayInZone(OccurredAt.London).ToInstant();

    private static Instant EndOf(LocalDate day) => day.PlusDays(1).AtStartOfDayInZone(OccurredAt.London).ToInstant();
}
