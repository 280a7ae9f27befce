using System.Text.Json;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using Ledger.Domain.Roster;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>The working days of the three nations, 2019 to 2028.</summary>
public sealed class WorkingDaysTests
{
    private static readonly LocalDate MaundyThursday = new(2026, 4, 2);

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
    public void Days_between_leave_out_the_first_and_take_in_the_last()
    {
        var days = WorkingDays.Of(Nation.EnglandAndWales);
        days.Between(MaundyThursday, new LocalDate(2026, 4, 8)).ShouldBe(2);
        days.Between(MaundyThursday, MaundyThursday).ShouldBe(0);
    }

    [Theory]
    [InlineData("2018-12-31", "2019-01-02")]
    [InlineData("2028-12-29", "2029-01-01")]
    public void Outside_its_years_the_calendar_counts_nothing(string from, string to) =>
        WorkingDays.Of(Nation.EnglandAndWales).Between(LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(to).Value).ShouldBeNull();

    [Fact]
    public void The_first_and_the_last_day_are_covered() =>
        WorkingDays.Of(Nation.EnglandAndWales).Between(new LocalDate(2019, 1, 1), new LocalDate(2028, 12, 31)).ShouldNotBeNull();

    [Fact]
    public void A_council_is_closed_on_its_own_days_besides()
    {
        var days = WorkingDays.Of(Nation.Scotland).Without([new ClosedDaysSet("Christmas closure", new(2026, 12, 24), new(2026, 12, 31))]);
        days.Counts(new(2026, 12, 23)).ShouldBeTrue();
        Enumerable.Range(24, 8).ShouldAllBe(day => !days.Counts(new LocalDate(2026, 12, day)));
        WorkingDays.Of(Nation.Scotland).Counts(new(2026, 12, 24)).ShouldBeTrue();
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
