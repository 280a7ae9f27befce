using NodaTime;

namespace Ledger.Domain.Protocol.Clocks;

/// <summary>
/// Clocks that count back from a meeting, whose own day is not counted. Working and calendar days end on the last day counted; clear days
/// all lie between, so that the last day for notice is the one before them, whatever day it is.
/// </summary>
internal static class BackFromAMeeting
{
    internal static Due Due(Clock clock, int count, OccurredAt trigger, WorkingDays calendar, LocalDate? meeting)
    {
        if (clock.Unit is ClockUnit.Hours) return new(null, null, $"{Dates.Count(count, "hour")} before the meeting: the hour of a meeting is not recorded");
        var days = new CountedDays(clock, calendar);
        if (meeting is not { } held) return new(null, null, $"{days.Say(count)} before the meeting: no meeting is known yet");
        var walk = days.From(held, count, step: -1);
        string[] said = [$"meeting on {Dates.Spoken(held)}", $"{days.Say(count)} before it", .. walk.Passed];
        if (walk.Day is not { } first) return new(null, null, string.Join("; ", [.. said, walk.Why!]));
        var last = clock.Unit is ClockUnit.ClearDays ? first.PlusDays(-1) : first;
        string[] before = last < trigger.Date ? [$"that was before it arose on {Dates.Plain(trigger.Date)}"] : [];
        return CutOffs.On(clock, last, string.Join("; ", [.. said, .. before, $"so {Dates.Spoken(last)}"]));
    }
}
