using System.Text.Json;
using CsCheck;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>The working days of the three nations, 2019 to 2028.</summary>
public sealed class WorkingDaysTests
{
    private static readonly LocalDate MaundyThursday = new(2026, 4, 2);

    [Fact]
    public void Easter_is_longer_in_England_and_Wales_than_in_Scotland()
    {
        WorkingDays.Of(Nation.EnglandAndWales).After(MaundyThursday, 1).On.ShouldBe(new LocalDate(2026, 4, 7));
        WorkingDays.Of(Nation.NorthernIreland).After(MaundyThursday, 1).On.ShouldBe(new LocalDate(2026, 4, 7));
        WorkingDays.Of(Nation.Scotland).After(MaundyThursday, 1).On.ShouldBe(new LocalDate(2026, 4, 6));
    }

    [Theory]
    [InlineData("2026-03-17", Nation.NorthernIreland)] // St Patrick's Day
    [InlineData("2026-07-13", Nation.NorthernIreland)] // Battle of the Boyne, in lieu
    [InlineData("2026-11-30", Nation.Scotland)] // St Andrew's Day
    [InlineData("2026-01-02", Nation.Scotland)]
    public void A_nation_keeps_holidays_of_its_own(string date, Nation nation)
    {
        var day = LocalDatePattern.Iso.Parse(date).Value;
        WorkingDays.Of(nation).Counts(day).ShouldBeFalse();
        Enum.GetValues<Nation>().Where(other => other != nation).ShouldAllBe(other => WorkingDays.Of(other).Counts(day));
    }

    [Fact]
    public void The_holidays_passed_over_are_named() => WorkingDays.Of(Nation.EnglandAndWales).After(MaundyThursday, 2).Explained
        .ShouldBe("2 working days after Thursday 2 April 2026, not counting Good Friday 3 April 2026 and Easter Monday 6 April 2026");

    [Fact]
    public void One_day_is_spoken_of_as_one() => WorkingDays.Of(Nation.EnglandAndWales).After(new LocalDate(2026, 2, 3), 1).Explained
        .ShouldBe("1 working day after Tuesday 3 February 2026");

    [Fact]
    public void Days_between_leave_out_the_first_and_take_in_the_last()
    {
        var days = WorkingDays.Of(Nation.EnglandAndWales);
        days.Between(MaundyThursday, new LocalDate(2026, 4, 8)).ShouldBe(2);
        days.Between(MaundyThursday, MaundyThursday).ShouldBe(0);
    }

    [Fact]
    public void So_many_days_after_a_day_are_so_many_days_between_and_the_last_one_counts() => Always.Holds(
        Gen.Select(Gen.Int[0, 3500], Gen.Int[1, 60], Gen.Enum<Nation>()), drawn =>
        {
            var (start, count, nation) = drawn;
            var from = WorkingDays.First.PlusDays(start);
            if (WorkingDays.Of(nation).After(from, count).On is not { } due) return;
            WorkingDays.Of(nation).Between(from, due).ShouldBe(count);
            WorkingDays.Of(nation).Counts(due).ShouldBeTrue();
        });

    [Theory]
    [InlineData("2018-12-31", 1)]
    [InlineData("2028-12-29", 1)]
    [InlineData("2028-12-01", 30)]
    [InlineData("2031-05-01", 0)]
    public void Outside_its_years_the_calendar_says_so_and_counts_nothing(string from, int count)
    {
        var due = WorkingDays.Of(Nation.EnglandAndWales).After(LocalDatePattern.Iso.Parse(from).Value, count);
        due.On.ShouldBeNull();
        due.Explained.ShouldEndWith("the calendar does not cover the date");
        WorkingDays.Of(Nation.EnglandAndWales).Between(LocalDatePattern.Iso.Parse(from).Value, new LocalDate(2029, 1, 1)).ShouldBeNull();
    }

    [Fact]
    public void The_first_and_the_last_day_are_covered()
    {
        WorkingDays.Of(Nation.EnglandAndWales).After(new LocalDate(2019, 1, 1), 1).On.ShouldBe(new LocalDate(2019, 1, 2));
        WorkingDays.Of(Nation.EnglandAndWales).After(new LocalDate(2028, 12, 28), 1).On.ShouldBe(new LocalDate(2028, 12, 29));
    }

    [Theory]
    [InlineData(Nation.EnglandAndWales, "england-and-wales")]
    [InlineData(Nation.Scotland, "scotland")]
    [InlineData(Nation.NorthernIreland, "northern-ireland")]
    public void Every_weekday_counts_unless_the_published_calendar_says_otherwise(Nation nation, string published)
    {
        var file = Samples.Path("calendar-working-days/bank-holidays.json");
        Assert.SkipUnless(File.Exists(file), $"The published calendar is not at {file}.");
        using var calendar = JsonDocument.Parse(File.ReadAllText(file));
        var division = calendar.RootElement.GetProperty("divisions").EnumerateObject().Single(one => one.Name.Contains(published, StringComparison.Ordinal));
        var holidays = division.Value.EnumerateObject().Select(year => year.Value).Where(year => year.ValueKind == JsonValueKind.Array)
            .SelectMany(year => year.EnumerateArray())
            .Select(holiday => LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu").Parse(holiday.GetProperty("date").GetString()!).Value).ToHashSet();
        var days = Enumerable.Range(0, Period.DaysBetween(WorkingDays.First, WorkingDays.Last) + 1).Select(WorkingDays.First.PlusDays);
        days.Where(day => WorkingDays.Of(nation).Counts(day) != (day.DayOfWeek < IsoDayOfWeek.Saturday && !holidays.Contains(day))).ShouldBeEmpty();
        holidays.Count.ShouldBeGreaterThan(70);
    }
}
