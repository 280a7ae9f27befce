using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using NodaTime;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>By when something is due, and where a duty stands.</summary>
public sealed class ClockTests
{
    private static readonly Clock TwoWorkingDays = new("promptly", 2);
    private static readonly WorkingDays England = WorkingDays.Of(Nation.EnglandAndWales);

    [Theory]
    [InlineData(null, "no limit is stated")]
    [InlineData("promptly", "“promptly”: no number is stated")]
    public void No_stated_limit_is_never_overdue_and_never_late(string? stated, string explained)
    {
        var due = new Clock(stated).DueFrom(On("2019-01-07"), England);
        due.ShouldBe(new Due(null, null, explained));
        due.StateOf(null, Moment("2028-12-31T12:00:00Z")).ShouldBe(DutyState.Open);
        due.StateOf(On("2028-12-31"), Moment("2028-12-31T12:00:00Z")).ShouldBe(DutyState.Met);
    }

    [Fact]
    public void What_the_calendar_does_not_cover_is_never_overdue()
    {
        var due = TwoWorkingDays.DueFrom(On("2028-12-29"), England);
        due.On.ShouldBeNull();
        due.StateOf(null, Moment("2035-01-01T12:00:00Z")).ShouldBe(DutyState.Open);
    }

    [Theory]
    [InlineData(Nation.EnglandAndWales, 8)]
    [InlineData(Nation.Scotland, 7)]
    public void Working_days_are_those_of_the_nation(Nation nation, int day) =>
        TwoWorkingDays.DueFrom(On("2026-04-02"), WorkingDays.Of(nation)).On.ShouldBe(new LocalDate(2026, 4, day));

    [Fact]
    public void Calendar_days_count_holidays_and_need_no_calendar()
    {
        var month = new Clock(Count: 28, Unit: ClockUnit.CalendarDays);
        month.DueFrom(On("2026-04-02"), WorkingDays.Of(Nation.Scotland)).ShouldBe(new Due(new LocalDate(2026, 4, 30), null, "from Thursday 2 April 2026; 28 calendar days; so Thursday 30 April 2026"));
        month.DueFrom(On("2035-01-01"), WorkingDays.Of(Nation.Scotland)).On.ShouldBe(new LocalDate(2035, 1, 29));
    }

    [Theory]
    [InlineData("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z")] // noon to one o'clock: that night has an hour less
    [InlineData("2026-10-24T11:00:00Z", "2026-10-25T11:00:00Z")] // noon to eleven: that night has an hour more
    [InlineData("2026-03-28", "2026-03-30T00:00:00Z")] // from the end of a day whose time nobody knows
    [InlineData("2026-10-24", "2026-10-25T23:00:00Z")]
    public void Hours_are_hours_when_the_clocks_change(string trigger, string due) =>
        new Clock(Count: 24, Unit: ClockUnit.Hours).DueFrom(On(trigger), England).At.ShouldBe(Moment(due));

    [Theory]
    [InlineData("2026-07-01T09:00:00Z", 48, "from Wednesday 1 July 2026 at 10:00; 48 hours; so Friday 3 July 2026 at 10:00")]
    [InlineData("2026-07-01", 1, "from the end of Wednesday 1 July 2026; 1 hour; so Thursday 2 July 2026 at 01:00")]
    public void Hours_are_explained_in_London_time(string trigger, int hours, string explained) =>
        new Clock(Count: hours, Unit: ClockUnit.Hours).DueFrom(On(trigger), England).Explained.ShouldBe(explained);

    [Theory]
    [InlineData(null, "2026-07-03T22:59:59Z", DutyState.Open)] // the last second of the day in London
    [InlineData(null, "2026-07-03T23:00:00Z", DutyState.Overdue)]
    [InlineData("2026-07-03T22:59:59Z", "2026-08-01T00:00:00Z", DutyState.Met)]
    [InlineData("2026-07-03", "2026-08-01T00:00:00Z", DutyState.Met)]
    [InlineData("2026-07-03T23:00:00Z", "2026-08-01T00:00:00Z", DutyState.MetLate)]
    [InlineData("2026-07-04", "2026-08-01T00:00:00Z", DutyState.MetLate)]
    public void A_duty_in_days_may_be_done_all_through_the_last_of_them(string? done, string asOf, DutyState state) =>
        TwoWorkingDays.DueFrom(On("2026-07-01"), England).StateOf(done is null ? null : On(done), Moment(asOf)).ShouldBe(state);

    [Theory]
    [InlineData(null, "2026-07-02T09:00:00Z", DutyState.Open)]
    [InlineData(null, "2026-07-02T09:00:01Z", DutyState.Overdue)]
    [InlineData("2026-07-02T09:00:00Z", "2026-08-01T00:00:00Z", DutyState.Met)]
    [InlineData("2026-07-02T09:00:01Z", "2026-08-01T00:00:00Z", DutyState.MetLate)]
    [InlineData("2026-07-02", "2026-08-01T00:00:00Z", DutyState.Met)] // the hour is not known: no reproach
    [InlineData("2026-07-03", "2026-08-01T00:00:00Z", DutyState.MetLate)]
    public void A_duty_in_hours_is_late_by_the_second_where_the_time_is_known(string? done, string asOf, DutyState state) =>
        new Clock(Count: 24, Unit: ClockUnit.Hours).DueFrom(On("2026-07-01T09:00:00Z"), England)
            .StateOf(done is null ? null : On(done), Moment(asOf)).ShouldBe(state);

    private static OccurredAt On(string when) => OccurredAt.Parse(when);

    private static Instant Moment(string when) => OccurredAt.Parse(when).At!.Value;
}
