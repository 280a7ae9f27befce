using System.Text.Json.Serialization;
using Ledger.Domain.Protocol.Clocks;
using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>What a clock counts.</summary>
public enum ClockUnit
{
    /// <summary>Monday to Friday, without bank holidays and the council's own closed days. One of them is "the next working day".</summary>
    WorkingDays,

    /// <summary>Every day.</summary>
    CalendarDays,

    /// <summary>Hours, day and night.</summary>
    Hours,

    /// <summary>Working days of which neither the day of notice nor the day of the meeting is one (compare Civil Procedure Rules 2.8(3)).</summary>
    ClearDays,
}

/// <summary>From where a clock counts.</summary>
public enum ClockStart
{
    /// <summary>Forward from what gave rise to the duty, whose own day is not counted.</summary>
    Trigger,

    /// <summary>Back from the day of a meeting, which is not counted.</summary>
    Meeting,
}

/// <summary>The time that a clause or a local target allows.</summary>
/// <param name="Stated">The limit in the protocol's own manner of speaking, such as "promptly"; shown beside the duty.</param>
/// <param name="Count">How many; null where no limit is stated, which is not the same as none being owed.</param>
/// <param name="Unit">Of what.</param>
/// <param name="From">Forward from the trigger, or back from the meeting.</param>
/// <param name="CutOff">
/// The time in London at which a day ends for this clock; midnight where not given. What comes after it counts as of the next day that
/// the clock counts; what comes on a day that it does not count, likewise. What has no recorded time counts as before it.
/// </param>
/// <param name="SaturdaysCount">Whether Saturdays count among working and clear days, as they do under section 243 of the Local Government Act 1972.</param>
/// <param name="AtMost">How many, from the trigger, an agreed extension may reach; null where no maximum is stated.</param>
/// <param name="Kinds">Other times for some kinds of request, or where those go instead.</param>
public sealed record Clock(
    string? Stated = null,
    int? Count = null,
    ClockUnit Unit = ClockUnit.WorkingDays,
    ClockStart From = ClockStart.Trigger,
    [property: JsonConverter(typeof(TimeOfDay))] LocalTime? CutOff = null,
    bool SaturdaysCount = false,
    int? AtMost = null,
    IReadOnlyList<ClockForKind>? Kinds = null)
{
    /// <summary>The most that a clock may count: ten years of days.</summary>
    public const int Most = 3660;

    /// <summary>The clock of a clause that sets no limit.</summary>
    public static Clock NotStated { get; } = new();

    /// <summary>What the clause says of a kind of request of its own; null where that kind is like the others.</summary>
    public ClockForKind? Of(string? kind) => kind is null ? null : Kinds?.FirstOrDefault(own => own.Kind == kind);

    /// <summary>By when something triggered then is due.</summary>
    /// <param name="trigger">When it happened.</param>
    /// <param name="calendar">The council's working days.</param>
    /// <param name="terms">What else bears on the clock; nothing, where not given.</param>
    public Due DueFrom(OccurredAt trigger, WorkingDays calendar, Terms? terms = null)
    {
        var given = terms ?? Terms.None;
        if (Of(given.Kind) is { } own)
            return own.Clock?.DueFrom(trigger, calendar, given with { Kind = null }) ?? new(null, null, $"no limit: {own.Kind} is outside this clause and goes to {own.GoesTo}");
        return (Count, From, Unit) switch
        {
            (null, _, _) => new(null, null, Unstated(given)),
            ({ } count, ClockStart.Meeting, _) => BackFromAMeeting.Due(this, count, trigger, calendar, given.Meeting),
            ({ } count, _, ClockUnit.Hours) => InHours.Due(this, count, trigger, given),
            ({ } count, _, _) => InDays.Due(this, count, trigger, calendar, given),
        };
    }

    private string Unstated(Terms terms)
    {
        var limit = Stated is null ? "no limit is stated" : $"“{Stated}”: no number is stated";
        return terms.Waits is { Count: > 0 } waits ? $"{limit}; the wait was agreed until {Dates.Spoken(waits.Max(wait => wait.Until))}" : limit;
    }
}

/// <summary>The time that a clause allows for one kind of request.</summary>
/// <param name="Kind">The kind, as requests name it.</param>
/// <param name="Clock">Its own time; null for a kind that the clause is not about.</param>
/// <param name="GoesTo">Where a kind goes that the clause is not about: another procedure, or another authority.</param>
public sealed record ClockForKind(string Kind, Clock? Clock = null, string? GoesTo = null);
