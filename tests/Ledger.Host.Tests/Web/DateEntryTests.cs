using Ledger.Host.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace Ledger.Host.Tests.Web;

/// <summary>Dates as people type them.</summary>
public sealed class DateEntryTests
{
    [Theory]
    [InlineData("3", "2", "2026")]
    [InlineData("03", "02", "2026")]
    [InlineData(" 3 ", "feb", "2026")]
    [InlineData("3", "February", "2026")]
    public void These_are_the_third_of_February(string day, string month, string year) => Read(day, month, year).Date.ShouldBe(new LocalDate(2026, 2, 3));

    [Theory]
    [InlineData("", "", "", "Enter the date of the meeting.")]
    [InlineData("", "2", "2026", "The date of the meeting must include a day.")]
    [InlineData("3", "", "2026", "The date of the meeting must include a month.")]
    [InlineData("3", "2", "", "The date of the meeting must include a year.")]
    [InlineData("29", "2", "2026", "The date of the meeting must be a real date.")]
    [InlineData("3", "13", "2026", "The date of the meeting must be a real date.")]
    [InlineData("0", "1", "2026", "The date of the meeting must be a real date.")]
    [InlineData("three", "2", "2026", "The date of the meeting must be a real date.")]
    [InlineData("3", "fe", "2026", "The date of the meeting must be a real date.")]
    [InlineData("99999999999999", "2", "2026", "The date of the meeting must be a real date.")]
    [InlineData("3", "2", "26", "The date of the meeting must have a year with four digits, such as 2026.")]
    [InlineData("3", "2", "20260", "The date of the meeting must have a year with four digits, such as 2026.")]
    public void These_are_none_and_are_said_to_be_none(string day, string month, string year, string says)
    {
        var (date, wrong) = Read(day, month, year);
        date.ShouldBeNull();
        wrong.ShouldHaveSingleItem().ShouldBe(says);
    }

    [Fact]
    public void A_date_is_shown_as_it_would_be_typed() => Read(DateEntry.Of(new(2026, 11, 24))).Date.ShouldBe(new LocalDate(2026, 11, 24));

    private static (LocalDate? Date, string[] Wrong) Read(string day, string month, string year) => Read(new DateEntry { Day = day, Month = month, Year = year });

    private static (LocalDate? Date, string[] Wrong) Read(DateEntry entry)
    {
        var state = new ModelStateDictionary();
        return (entry.Read(state, "When", "The date of the meeting"), [.. state["When"]?.Errors.Select(error => error.ErrorMessage) ?? []]);
    }
}
