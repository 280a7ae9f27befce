using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using NodaTime;

namespace Ledger.Domain.Tests.Protocol.Clocks;

/// <summary>Notice of a meeting, counted back from its day.</summary>
public sealed class BackFromAMeetingTests
{
    private static readonly WorkingDays England = WorkingDays.Of(Nation.EnglandAndWales);
    private static readonly LocalDate Friday = new(2026, 10, 23);

    [Theory]
    [InlineData(ClockUnit.ClearDays, 19)] // Tuesday, Wednesday and Thursday lie between, as in Civil Procedure Rules 2.8(3)
    [InlineData(ClockUnit.WorkingDays, 20)]
    [InlineData(ClockUnit.CalendarDays, 20)]
    public void Clear_days_all_lie_between_notice_and_meeting(ClockUnit unit, int day) => Due(unit, Friday).On.ShouldBe(new LocalDate(2026, 10, day));

    [Fact]
    public void Holidays_are_passed_over_and_named()
    {
        var due = Due(ClockUnit.ClearDays, new LocalDate(2026, 4, 9));
        due.On.ShouldBe(new LocalDate(2026, 4, 1));
        due.Explained.ShouldBe("meeting on Thursday 9 April 2026; 3 clear days before it; Easter Monday 6 April not counted; Good Friday 3 April not counted; so Wednesday 1 April 2026");
    }

    [Fact]
    public void Notice_may_be_given_on_a_day_that_is_not_itself_counted() =>
        Due(ClockUnit.ClearDays, new LocalDate(2026, 10, 22)).On!.Value.DayOfWeek.ShouldBe(IsoDayOfWeek.Sunday);

    [Fact]
    public void Saturdays_count_where_the_clause_counts_them() =>
        new Clock(Count: 3, Unit: ClockUnit.ClearDays, From: ClockStart.Meeting, SaturdaysCount: true)
            .DueFrom(OccurredAt.Parse("2026-10-01"), England, new(Meeting: new LocalDate(2026, 10, 20))).On.ShouldBe(new LocalDate(2026, 10, 15));

    [Fact]
    public void A_meeting_that_nobody_knows_of_yet_is_said_not_to_be_known()
    {
        var due = new Clock(Count: 3, Unit: ClockUnit.ClearDays, From: ClockStart.Meeting).DueFrom(OccurredAt.Parse("2026-10-01"), England);
        due.ShouldBe(new(null, null, "3 clear days before the meeting: no meeting is known yet"));
    }

    [Fact]
    public void A_date_that_was_past_when_the_duty_arose_says_so() =>
        Due(ClockUnit.WorkingDays, Friday, arose: "2026-10-22").Explained.ShouldContain("; that was before it arose on 22 October 2026; so Tuesday 20 October 2026");

    [Fact]
    public void By_noon_on_the_last_day() =>
        new Clock(Count: 3, From: ClockStart.Meeting, CutOff: LocalTime.Noon).DueFrom(OccurredAt.Parse("2026-10-01"), England, new(Meeting: Friday))
            .At.ShouldBe(Instant.FromUtc(2026, 10, 20, 11, 0));

    [Fact]
    public void Beyond_the_calendar_nothing_is_counted() =>
        Due(ClockUnit.ClearDays, new LocalDate(2031, 5, 1)).Explained.ShouldEndWith("the calendar does not cover this date");

    [Fact]
    public void Stops_do_not_move_a_meeting() =>
        new Clock(Count: 3, From: ClockStart.Meeting).DueFrom(
            OccurredAt.Parse("2026-10-01"), England, new(Meeting: Friday, Stops: [new(OccurredAt.Parse("2026-10-02"), null, "clarification was awaited")])).On.ShouldBe(new LocalDate(2026, 10, 20));

    private static Due Due(ClockUnit unit, LocalDate meeting, string arose = "2026-03-01") =>
        new Clock(Count: 3, Unit: unit, From: ClockStart.Meeting).DueFrom(OccurredAt.Parse(arose), England, new(Meeting: meeting));
}
