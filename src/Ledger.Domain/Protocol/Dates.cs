using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Domain.Protocol;

/// <summary>How dates are spoken in sentences.</summary>
public static class Dates
{
    private static readonly LocalDatePattern Long = LocalDatePattern.Create("dddd d MMMM uuuu", CultureInfo.InvariantCulture);
    private static readonly LocalDatePattern Whole = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);
    private static readonly LocalDatePattern DayAndMonth = LocalDatePattern.Create("d MMMM", CultureInfo.InvariantCulture);
    private static readonly LocalTimePattern Minute = LocalTimePattern.Create("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"1 working day", "2 working days".</summary>
    public static string Count(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";

    /// <summary>"Thursday 2 April 2026".</summary>
    public static string Spoken(LocalDate date) => Long.Format(date);

    /// <summary>"Thursday 2 April 2026", and the time in London where it is known: "Thursday 2 April 2026 at 14:30".</summary>
    public static string Spoken(OccurredAt when) => when.At is { } at ? $"{Spoken(when.Date)} at {Time(at.InZone(OccurredAt.London).TimeOfDay)}" : Spoken(when.Date);

    /// <summary>"14:30", "noon".</summary>
    public static string Time(LocalTime time) => time == LocalTime.Noon ? "noon" : Minute.Format(time);

    /// <summary>"2 April".</summary>
    public static string DayOfYear(LocalDate date) => DayAndMonth.Format(date);

    /// <summary>"2 April 2026".</summary>
    public static string Plain(LocalDate date) => Whole.Format(date);

    /// <summary>"2 April 2026", and the time in London where it is known: "2 April 2026 at 14:30".</summary>
    public static string Plain(OccurredAt when) =>
        when.At is { } at ? $"{Plain(when.Date)} at {Minute.Format(at.InZone(OccurredAt.London).TimeOfDay)}" : Plain(when.Date);
}
