using Ledger.Domain.NeedToKnow;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Year;
using NodaTime;

namespace Ledger.Host.Tests.Reports;

/// <summary>What year a report covers.</summary>
public sealed class MunicipalYearTests
{
    [Theory]
    [InlineData("2026-04-30T12:00:00Z", 2024)]
    [InlineData("2026-04-30T23:30:00Z", 2025)]
    [InlineData("2026-05-01T12:00:00Z", 2025)]
    [InlineData("2027-01-15T12:00:00Z", 2025)]
    public void By_itself_it_is_the_last_one_that_has_ended(string asOf, int began) =>
        MunicipalYear.Of(At(asOf)).ShouldBe(new MunicipalYear(new(began, 5, 1), new(began + 1, 4, 30)));

    [Fact]
    public void A_first_or_a_last_day_makes_a_year_of_it()
    {
        MunicipalYear.Of(At("2026-06-01T12:00:00Z") with { From = new LocalDate(2025, 1, 1) }).ShouldBe(new MunicipalYear(new(2025, 1, 1), new(2025, 12, 31)));
        MunicipalYear.Of(At("2026-06-01T12:00:00Z") with { To = new LocalDate(2024, 12, 31) }).ShouldBe(new MunicipalYear(new(2024, 1, 1), new(2024, 12, 31)));
    }

    [Fact]
    public void The_year_before_ends_the_day_before() =>
        new MunicipalYear(new(2025, 5, 1), new(2026, 4, 30)).Before.ShouldBe(new MunicipalYear(new(2024, 5, 1), new(2025, 4, 30)));

    private static ReportScope At(string asOf)
    {
        var moment = NodaTime.Text.InstantPattern.ExtendedIso.Parse(asOf).Value;
        return new("exampleton", Reader.Keeper, moment, moment);
    }
}
