using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;

namespace Ledger.Host.Imports.Mail;

/// <summary>
/// Reads a Date line strictly (RFC 5322, 3.3 and 4.3): a date, a time of day and a zone, comments aside. A lenient reader turns what it does not understand
/// into midnight or Greenwich, and the record would then state an instant that nobody wrote.
/// </summary>
internal static partial class DateSent
{
    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // BST is British Summer Time here; the American names are RFC 5322's.
    private static readonly Dictionary<string, int> _zones = new (string Names, int Hours)[]
    {
        ("GMT UT UTC Z", 0), ("BST CET", 1), ("CEST", 2), ("EDT", -4), ("EST CDT", -5), ("CST MDT", -6), ("MST PDT", -7), ("PST", -8),
    }.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Hours))).ToDictionary(pair => pair.name, pair => pair.Hours);

    /// <summary>The instant, or null where the words do not give one.</summary>
    public static Instant? Read(string words)
    {
        var match = Date().Match(string.Join(' ', WithoutComments(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (!match.Success)
            return null;
        var month = Array.IndexOf(_months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        var (year, day) = (Year(match.Groups["year"].ValueSpan), Number(match.Groups["day"].ValueSpan));
        var (hour, minute) = (Number(match.Groups["hour"].ValueSpan), Number(match.Groups["minute"].ValueSpan));
        var second = match.Groups["second"].Success ? Math.Min(Number(match.Groups["second"].ValueSpan), 59) : 0;
        if (month == 0 || year is < 1900 or > 9000 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) || hour > 23 || minute > 59)
            return null;
        return Zone(match.Groups["zone"].Value) is { } zone ? new LocalDateTime(year, month, day, hour, minute, second).WithOffset(zone).ToInstant() : null;
    }

    private static int Year(ReadOnlySpan<char> digits) => (digits.Length, Number(digits)) switch
    {
        (2, < 50 and var year) => 2000 + year,
        (2 or 3, var year) => 1900 + year,
        (_, var year) => year,
    };

    private static Offset? Zone(string zone)
    {
        if (_zones.TryGetValue(zone.ToUpperInvariant(), out var hours))
            return Offset.FromHours(hours);
        if (zone[0] is not ('+' or '-'))
            return null;
        var (hour, minute) = (Number(zone.AsSpan(1, 2)), Number(zone.AsSpan(zone.Length - 2)));
        return hour <= 14 && minute < 60 ? Offset.FromSeconds((zone[0] == '-' ? -1 : 1) * ((hour * 3600) + (minute * 60))) : null;
    }

    private static string WithoutComments(string words)
    {
        var (kept, depth) = (new StringBuilder(), 0);
        for (var place = 0; place < words.Length; place++)
        {
            switch (words[place])
            {
                case '\\':
                    place++;
                    break;
                case '(':
                    depth++;
                    kept.Append(' ');
                    break;
                case ')' when depth > 0:
                    depth--;
                    break;
                case var letter when depth == 0:
                    kept.Append(letter);
                    break;
            }
        }

        return kept.ToString();
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^([A-Za-z]{3,9}\.?[, ]\s?)?(?<day>[0-9]{1,2})[ -](?<month>(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})[ -](?<year>[0-9]{2,4}) "
        + @"(?<hour>[0-9]{1,2}) ?: ?(?<minute>[0-9]{2})( ?: ?(?<second>[0-9]{2}))? ?(?<zone>[+-][0-9]{2}:?[0-9]{2}|[A-Za-z]{1,4})\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();
}
