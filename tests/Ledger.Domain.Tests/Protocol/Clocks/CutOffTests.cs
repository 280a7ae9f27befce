using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using NodaTime;

namespace Ledger.Domain.Tests.Protocol.Clocks;

/// <summary>A clock's day may end at noon, or at another time: for what gives rise to a duty, and for what discharges it.</summary>
public sealed class CutOffTests
{
    private static readonly WorkingDays England = WorkingDays.Of(Nation.EnglandAndWales);
    private static readonly Clock ByNoon = new(Count: 1, CutOff: LocalTime.Noon);

    [Theory]
    [InlineData("2026-02-05T12:00:00Z", 6)] // at noon itself, on a Thursday
    [InlineData("2026-02-05T12:00:01Z", 9)] // Friday is then the day of receipt
    [InlineData("2026-02-05", 6)] // no time is recorded
    [InlineData("2026-02-06T15:00:00Z", 10)]
    [InlineData("2026-02-07T09:00:00Z", 10)] // on a Saturday, as on the Monday
    [InlineData("2026-02-07", 10)]
    public void What_comes_too_late_in_a_day_counts_as_of_the_next_working_day(string received, int due) => On(ByNoon, received).ShouldBe(new LocalDate(2026, 2, due));

    [Theory]
    [InlineData("2026-07-02T10:59:00Z", 3)]
    [InlineData("2026-07-02T11:01:00Z", 6)] // one minute past noon in summer time
    public void Noon_is_noon_in_London(string received, int due) => On(ByNoon, received).ShouldBe(new LocalDate(2026, 7, due));

    [Fact]
    public void Calendar_days_go_on_to_the_next_day() =>
        On(ByNoon with { Unit = ClockUnit.CalendarDays }, "2026-02-06T15:00:00Z").ShouldBe(new LocalDate(2026, 2, 8));

    [Theory]
    [InlineData("2026-02-06T12:00:00Z", DutyState.Met)]
    [InlineData("2026-02-06T12:00:01Z", DutyState.MetLate)]
    [InlineData("2026-02-06", DutyState.Met)] // the hour is not known: no reproach
    [InlineData("2026-02-07", DutyState.MetLate)]
    public void What_is_done_after_the_cut_off_is_done_late(string done, DutyState state) =>
        ByNoon.DueFrom(OccurredAt.Parse("2026-02-05T09:00:00Z"), England).StateOf(OccurredAt.Parse(done), Instant.MaxValue).ShouldBe(state);

    [Fact]
    public void It_explains_itself()
    {
        Explained("2026-02-05T13:30:00Z").ShouldBe("from Thursday 5 February 2026 at 13:30; after noon, so it counts as of Friday 6 February 2026; 1 working day; so Monday 9 February 2026, by noon");
        Explained("2026-02-07").ShouldContain("; on a day not counted, so it counts as of Monday 9 February 2026; ");
        Explained("2026-02-05").ShouldContain("; no time is recorded, so it counts as before noon; ");
    }

    private static LocalDate? On(Clock clock, string received) => clock.DueFrom(OccurredAt.Parse(received), England).On;

    private static string Explained(string received) => ByNoon.DueFrom(OccurredAt.Parse(received), England).Explained;
}
