using System.Collections.Frozen;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Domain.Protocol.Clocks;

/// <summary>The working days of a nation: Monday to Friday without bank holidays. Covers 2019 to 2028 and says so beyond.</summary>
public sealed class WorkingDays
{
    private static readonly FrozenDictionary<Nation, WorkingDays> All = Read();

    private readonly FrozenDictionary<LocalDate, string> holidays;

    private WorkingDays(IEnumerable<(LocalDate Date, string Name)> holidays) =>
        this.holidays = holidays.ToFrozenDictionary(holiday => holiday.Date, holiday => holiday.Name);

    /// <summary>The first day that the calendar covers.</summary>
    public static LocalDate First { get; } = new(2019, 1, 1);

    /// <summary>The last day that the calendar covers.</summary>
    public static LocalDate Last { get; } = new(2028, 12, 31);

    /// <summary>A nation's calendar.</summary>
    public static WorkingDays Of(Nation nation) => All[nation];

    /// <summary>Whether the calendar knows a day.</summary>
    public static bool Covers(LocalDate date) => First <= date && date <= Last;

    /// <summary>Whether a day counts.</summary>
    public bool Counts(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !holidays.ContainsKey(date);

    /// <summary>The working days after <paramref name="from"/> up to and including <paramref name="to"/>; null where the calendar does not cover them.</summary>
    public int? Between(LocalDate from, LocalDate to)
    {
        if (!Covers(from) || !Covers(to)) return null;
        var count = 0;
        for (var day = from.PlusDays(1); day <= to; day = day.PlusDays(1)) count += Counts(day) ? 1 : 0;
        return count;
    }

    /// <summary>The day on which <paramref name="count"/> working days have passed after a day, with the bank holidays passed over.</summary>
    public Due After(LocalDate from, int count)
    {
        var (day, left, passed) = (from, count, new List<string>());
        while (left > 0 && Covers(day))
        {
            day = day.PlusDays(1);
            if (Counts(day)) left--;
            else if (holidays.TryGetValue(day, out var name)) passed.Add($"{name} {Dates.Plain(day)}");
        }

        var start = $"{Dates.Count(count, "working day")} after {Dates.Spoken(from)}";
        if (!Covers(from) || !Covers(day)) return new(null, null, $"{start}: the calendar does not cover the date");
        return new(day, null, passed.Count == 0 ? start : $"{start}, not counting {string.Join(" and ", passed)}");
    }

    private static FrozenDictionary<Nation, WorkingDays> Read()
    {
        using var file = new StreamReader(typeof(WorkingDays).Assembly.GetManifestResourceStream("bank-holidays.csv")!);
        var rows = file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).ToList();
        return Enum.GetValues<Nation>().ToFrozenDictionary(nation => nation, nation => new WorkingDays(
            from row in rows
            where row[1].Split(' ').Contains(Written(nation))
            select (LocalDatePattern.Iso.Parse(row[0]).GetValueOrThrow(), row[2])));
    }

    private static string Written(Nation nation) => nation switch
    {
        Nation.EnglandAndWales => "england-and-wales",
        Nation.Scotland => "scotland",
        _ => "northern-ireland",
    };
}
