using System.Globalization;
using Ledger.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace Ledger.Host.Components;

/// <summary>A date as it was typed: day, month and year, each as it stands in its box.</summary>
public sealed class DateEntry
{
    /// <summary>The day of the month.</summary>
    public string? Day { get; set; }

    /// <summary>The month: a number, or its name.</summary>
    public string? Month { get; set; }

    /// <summary>The year.</summary>
    public string? Year { get; set; }

    /// <summary>A date to show.</summary>
    public static DateEntry Of(LocalDate date) => new()
    {
        Day = date.Day.ToString(CultureInfo.InvariantCulture),
        Month = date.Month.ToString(CultureInfo.InvariantCulture),
        Year = date.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Day + Month + Year);

    /// <summary>The date; null, and said of the field, where it is none.</summary>
    /// <param name="wrong">Where to say so.</param>
    /// <param name="name">The page's property.</param>
    /// <param name="what">What the date is of, to begin the sentence: “The date of the meeting”.</param>
    public LocalDate? Read(ModelStateDictionary wrong, string name, string what)
    {
        if (IsEmpty) wrong.AddModelError(name, $"Enter {char.ToLowerInvariant(what[0])}{what[1..]}.");
        else if (Missing() is { } missing) wrong.AddModelError(name, $"{what} must include a {missing}.");
        else if (Whole(Day) is { } day && MonthOf(Month!) is { } month && Whole(Year) is { } year)
        {
            if (year is < OccurredAt.FirstYear or > OccurredAt.LastYear) wrong.AddModelError(name, $"{what} must have a year with four digits, such as 2026.");
            else if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) wrong.AddModelError(name, $"{what} must be a real date.");
            else return new(year, month, day);
        }
        else wrong.AddModelError(name, $"{what} must be a real date.");
        return null;
    }

    private string? Missing() => string.IsNullOrWhiteSpace(Day) ? "day" : string.IsNullOrWhiteSpace(Month) ? "month" : string.IsNullOrWhiteSpace(Year) ? "year" : null;

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? MonthOf(string text) => Whole(text)
        ?? (text.Trim().Length >= 3 && Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, month => month.StartsWith(text.Trim(), StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? index + 1 : null);
}
