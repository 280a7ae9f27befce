using CsCheck;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests.Protocol.Clocks;

/// <summary>What holds of every clock, whenever it starts: across bank holidays, closed days, leap days, years' ends and both changes of the clocks.</summary>
public sealed class AnyClockTests
{
    private static readonly Gen<WorkingDays> Calendars = Gen.Select(Gen.Enum<Nation>(), Gen.Int[0, 3600], Gen.Int[0, 12], (nation, start, length) =>
        WorkingDays.Of(nation).Without([new ClosedDaysSet("Closure", WorkingDays.First.PlusDays(start), WorkingDays.First.PlusDays(start + length))]));

    private static readonly Gen<OccurredAt> Triggers = Gen.Select(Gen.Int[-30, 3700], Gen.Int[0, 86_399], Gen.Bool, (day, second, timed) => timed
        ? OccurredAt.Exactly(WorkingDays.First.PlusDays(day).AtMidnight().InUtc().ToInstant() + Duration.FromSeconds(second)) : new OccurredAt(WorkingDays.First.PlusDays(day)));

    private static readonly Gen<Clock> Days = Gen.Select(
        Gen.Int[1, 60], Gen.OneOf(ClockUnit.WorkingDays, ClockUnit.CalendarDays, ClockUnit.ClearDays), Gen.Bool, Gen.OneOf<LocalTime?>(null, LocalTime.Noon, new LocalTime(17, 0)),
        (count, unit, saturdays, cutOff) => new Clock(Count: count, Unit: unit, CutOff: cutOff, SaturdaysCount: saturdays && unit is not ClockUnit.CalendarDays));

    private static readonly Gen<Stop> Stops = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 30], (start, length) => (start, length)).Select(drawn =>
        new Stop(new OccurredAt(Base.PlusDays(drawn.start)), new OccurredAt(Base.PlusDays(drawn.start + drawn.length)), "clarification was awaited"));

    private static readonly LocalDate Base = new(2026, 2, 1);

    [Fact]
    public void In_working_days_the_last_day_counts_and_so_many_lie_between() => Always.Holds(
        Gen.Select(Calendars, Triggers, Gen.Int[1, 60]), drawn =>
        {
            var (calendar, trigger, count) = drawn;
            if (new Clock(Count: count).DueFrom(trigger, calendar).On is not { } due) return;
            calendar.Counts(due).ShouldBeTrue();
            calendar.Between(trigger.Date, due).ShouldBe(count);
        });

    [Fact]
    public void More_time_is_never_less_time() => Always.Holds(Gen.Select(Calendars, Triggers, Days), drawn =>
    {
        var (calendar, trigger, clock) = drawn;
        if ((clock with { Count = clock.Count + 1 }).DueFrom(trigger, calendar).On is not { } later) return;
        clock.DueFrom(trigger, calendar).On!.Value.ShouldBeLessThan(later);
    });

    [Fact]
    public void What_comes_later_is_never_due_earlier() => Always.Holds(Gen.Select(Calendars, Triggers, Days, Gen.Int[1, 200]), drawn =>
    {
        var (calendar, trigger, clock, hours) = drawn;
        var timed = OccurredAt.Exactly(trigger.At ?? trigger.Date.AtStartOfDayInZone(OccurredAt.London).ToInstant());
        if (clock.DueFrom(OccurredAt.Exactly(timed.At!.Value + Duration.FromHours(hours)), calendar).On is not { } later) return;
        if (clock.DueFrom(timed, calendar).On is { } earlier) earlier.ShouldBeLessThanOrEqualTo(later);
    });

    [Fact]
    public void A_stop_never_brings_a_date_forward() => Always.Holds(Gen.Select(Days, Stops.Array[0, 3]), drawn =>
    {
        var (clock, stops) = drawn;
        var calendar = WorkingDays.Of(Nation.EnglandAndWales);
        var without = clock.DueFrom(new(Base), calendar).On!.Value;
        clock.DueFrom(new(Base), calendar, new(Stops: stops)).On!.Value.ShouldBeGreaterThanOrEqualTo(without);
    });

    [Fact]
    public void Nor_does_it_for_hours_and_an_hour_is_an_hour() => Always.Holds(Gen.Select(Triggers, Gen.Int[1, 300], Stops.Array[0, 3]), drawn =>
    {
        var (trigger, hours, stops) = drawn;
        var calendar = WorkingDays.Of(Nation.EnglandAndWales);
        var clock = new Clock(Count: hours, Unit: ClockUnit.Hours);
        var without = clock.DueFrom(trigger, calendar).At!.Value;
        if (trigger.At is { } at) (without - at).ShouldBe(Duration.FromHours(hours));
        clock.DueFrom(trigger, calendar, new(Stops: stops)).At!.Value.ShouldBeGreaterThanOrEqualTo(without);
    });

    [Fact]
    public void So_many_clear_days_lie_between_notice_and_meeting_and_no_day_fewer_would_do() => Always.Holds(
        Gen.Select(Calendars, Gen.Int[100, 3500], Gen.Int[1, 20]), drawn =>
        {
            var (calendar, day, count) = drawn;
            var meeting = WorkingDays.First.PlusDays(day);
            var notice = new Clock(Count: count, Unit: ClockUnit.ClearDays, From: ClockStart.Meeting).DueFrom(new(meeting), calendar, new(Meeting: meeting)).On!.Value;
            calendar.Between(notice, meeting.PlusDays(-1)).ShouldBe(count);
            calendar.Between(notice.PlusDays(1), meeting.PlusDays(-1)).ShouldBe(count - 1);
        });

    [Fact]
    public void A_due_day_in_days_lasts_until_midnight_in_London() => Always.Holds(Gen.Select(Triggers, Days), drawn =>
    {
        var (trigger, clock) = drawn;
        if ((clock with { CutOff = null }).DueFrom(trigger, WorkingDays.Of(Nation.Scotland)) is not { On: { } on } due) return;
        var midnight = on.PlusDays(1).AtStartOfDayInZone(OccurredAt.London).ToInstant();
        due.StateOf(null, midnight - Duration.Epsilon).ShouldBe(DutyState.Open);
        due.StateOf(null, midnight).ShouldBe(DutyState.Overdue);
    });
}
