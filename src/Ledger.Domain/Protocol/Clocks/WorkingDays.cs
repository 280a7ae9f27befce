using System.Collections.Frozen;
using Ledger.Domain.Roster;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Domain.Protocol.Clocks;

/// <summary>
/// The working days of a nation, and of a council in it: Monday to Friday without bank holidays and the council's own closed days.
/// Covers 2019 to 2028 and says so beyond.
/// </summary>
public sealed class WorkingDays
{
    private static readonly FrozenDictionary<Nation, WorkingDays> All = Read();

    private readonly FrozenDictionary<LocalDate, string> closed;

    private WorkingDays(FrozenDictionary<LocalDate, string> closed) => this.closed = closed;

    /// <summary>The first day that the calendar covers.</summary>
    public static LocalDate First { get; } = new(2019, 1, 1);

    /// <summary>The last day that the calendar covers.</summary>
    public static LocalDate Last { get; } = new(2028, 12, 31);

    /// <summary>A nation's calendar.</summary>
    public static WorkingDays Of(Nation nation) => All[nation];

    /// <summary>Whether the calendar knows a day.</summary>
    public static bool Covers(LocalDate date) => First <= date && date <= Last;

    /// <summary>This calendar with days on which a council is closed besides; a bank holiday keeps its own name.</summary>
    public WorkingDays Without(IEnumerable<ClosedDaysSet> closures)
    {
        var more = closures.SelectMany(closure => closure.Days.Select(day => (Day: day, closure.Name))).Where(one => !closed.ContainsKey(one.Day)).ToList();
        return more.Count == 0 ? this : new(closed.Select(one => (Day: one.Key, Name: one.Value)).Concat(more).DistinctBy(one => one.Day).ToFrozenDictionary(one => one.Day, one => one.Name));
    }

    /// <summary>Whether a day counts.</summary>
    public bool Counts(LocalDate date) => Counts(date, saturdays: false);

    /// <summary>Whether a day counts where Saturdays may.</summary>
    internal bool Counts(LocalDate date, bool saturdays) =>
        date.DayOfWeek is not IsoDayOfWeek.Sunday && (saturdays || date.DayOfWeek is not IsoDayOfWeek.Saturday) && !closed.ContainsKey(date);

    /// <summary>Why a day does not count, by name: "Good Friday"; null for one that does, and for an ordinary weekend.</summary>
    internal string? NameOf(LocalDate date) => closed.GetValueOrDefault(date);

    /// <summary>The working days after <paramref name="from"/> up to and including <paramref name="to"/>; null where the calendar does not cover them.</summary>
    public int? Between(LocalDate from, LocalDate to)
    {
        if (!Covers(from) || !Covers(to)) return null;
        var count = 0;
        for (var day = from.PlusDays(1); day <= to; day = day.PlusDays(1)) count += Counts(day) ? 1 : 0;
        return count;
    }

    private static FrozenDictionary<Nation, WorkingDays> Read()
    {
        using var file = new StreamReader(typeof(WorkingDays).Assembly.GetManifestResourceStream("bank-holidays.csv")!);
        var rows = file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).ToList();
        return Enum.GetValues<Nation>().ToFrozenDictionary(nation => nation, nation => new WorkingDays(
            rows.Where(row => row[1].Split(' ').Contains(Written(nation))).ToFrozenDictionary(row => LocalDatePattern.Iso.Parse(row[0]).GetValueOrThrow(), row => row[2])));
    }

    private static string Written(Nation nation) => nation switch
    {
        Nation.EnglandAndWales => "england-and-wales",
        Nation.Scotland => "scotland",
        _ => "northern-ireland",
    };
}
