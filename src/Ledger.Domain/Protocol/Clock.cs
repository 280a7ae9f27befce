using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>What a clock counts.</summary>
public enum ClockUnit
{
    /// <summary>Monday to Friday, bank holidays not counted.</summary>
    WorkingDays,

    /// <summary>Every day.</summary>
    CalendarDays,

    /// <summary>Hours, day and night.</summary>
    Hours,
}

/// <summary>The time that a clause or a local target allows.</summary>
/// <param name="Stated">The limit in the protocol's own manner of speaking, such as "promptly"; shown beside the duty.</param>
/// <param name="Count">How many; null where no limit is stated, which is not the same as none being owed.</param>
/// <param name="Unit">Of what.</param>
public sealed record Clock(string? Stated = null, int? Count = null, ClockUnit Unit = ClockUnit.WorkingDays)
{
    /// <summary>The clock of a clause that sets no limit.</summary>
    public static Clock NotStated { get; } = new();

    /// <summary>By when something triggered then is due.</summary>
    public Due DueFrom(OccurredAt trigger, Nation nation, Terms? terms = null) => (Count, Unit) switch
    {
        (null, _) => new(null, null, Stated is null ? "no limit is stated" : $"“{Stated}”: no number is stated"),
        ({ } hours, ClockUnit.Hours) => InHours(trigger, hours),
        ({ } days, ClockUnit.CalendarDays) => new(trigger.Date.PlusDays(days), null, $"{Dates.Count(days, "calendar day")} after {Dates.Spoken(trigger.Date)}"),
        ({ } days, _) => Clocks.WorkingDays.Of(nation).After(trigger.Date, days),
    };

    // An hour clock on an event whose time nobody knows can only run from the end of its day.
    private static Due InHours(OccurredAt trigger, int hours)
    {
        var from = trigger.At ?? trigger.Date.PlusDays(1).AtStartOfDayInZone(OccurredAt.London).ToInstant();
        var due = from + Duration.FromHours(hours);
        var start = trigger.At is null ? $"the end of {Dates.Plain(trigger)}" : Dates.Plain(trigger);
        return new(due.InZone(OccurredAt.London).Date, due, $"{Dates.Count(hours, "hour")} after {start}");
    }
}

/// <summary>By when something is due, and why then.</summary>
/// <param name="On">The last day in time; null where no limit is stated, or the calendar does not cover it.</param>
/// <param name="At">The last instant in time, for clocks in hours.</param>
/// <param name="Explained">How the date comes about, in a phrase.</param>
public sealed record Due(LocalDate? On, Instant? At, string Explained)
{
    /// <summary>Where a duty stands that was done then, or not yet: without a date it is open or met, never late.</summary>
    public DutyState StateOf(OccurredAt? done, Instant asOf) => done is null
        ? IsPast(asOf) ? DutyState.Overdue : DutyState.Open
        : IsLate(done) ? DutyState.MetLate : DutyState.Met;

    private bool IsPast(Instant asOf) => At is { } at ? asOf > at : On < asOf.InZone(OccurredAt.London).Date;

    private bool IsLate(OccurredAt done) => At is { } at && done.At is { } doneAt ? doneAt > at : On < done.Date;
}
