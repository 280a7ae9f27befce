using Ledger.Domain.Protocol;

namespace Ledger.Host.Packs;

/// <summary>Whether a clause's clock, with those inside it, can tell a date that means something.</summary>
internal static class ClockChecks
{
    internal static IEnumerable<PackProblem> Of(PackFile file, Clause clause, string path) =>
        clause.Clock is { } clock ? Of(file, clock, $"the clock of clause {clause.Ref}", $"{path}.clock", inside: false) : [];

    private static IEnumerable<PackProblem> Of(PackFile file, Clock clock, string name, string path, bool inside) =>
    [
        .. Counting(file, clock, name, path), .. Starting(file, clock, name, path), .. Extending(file, clock, name, path),
        .. inside && clock.Kinds is not null ? [file.Problem(path, $"{name} has kinds of its own", "say them once, in the clause's own clock")] : Kinds(file, clock, name, path),
    ];

    private static IEnumerable<PackProblem> Counting(PackFile file, Clock clock, string name, string path)
    {
        if (clock.Count < 1) yield return file.Problem($"{path}.count", $"{name} counts {clock.Count}", "write a number from 1 up, or leave it out where the text states none");
        if (clock.Count > Clock.Most) yield return file.Problem($"{path}.count", $"{name} counts {clock.Count}", $"write a number of at most {Clock.Most}");
        if (clock.Count is not null && !file.Has($"{path}.unit"))
            yield return file.Problem(path, $"{name} counts {clock.Count} of nothing", "add its unit: working-days, calendar-days, clear-days or hours");
        if (clock is { SaturdaysCount: true, Unit: ClockUnit.CalendarDays or ClockUnit.Hours })
            yield return file.Problem($"{path}.saturdaysCount", $"{name} counts every day, Saturdays with them", "take “saturdaysCount” out, or count working or clear days");
    }

    private static IEnumerable<PackProblem> Starting(PackFile file, Clock clock, string name, string path)
    {
        if (clock is { CutOff: not null, Unit: ClockUnit.Hours })
            yield return file.Problem($"{path}.cutOff", $"{name} counts hours and has a cut-off, but hours go on day and night", "take “cutOff” out, or count days");
        if (clock is { CutOff: not null, Count: null }) yield return file.Problem($"{path}.cutOff", $"{name} has a cut-off and counts nothing", "give its count, or take “cutOff” out");
        if (clock is { From: ClockStart.Meeting, Unit: ClockUnit.Hours })
            yield return file.Problem($"{path}.unit", $"{name} counts hours back from a meeting, of which only the day is known", "count days back");
        if (clock is { From: ClockStart.Meeting, Count: null })
            yield return file.Problem($"{path}.from", $"{name} counts back from a meeting and says not how far", "give its count and unit, or take “from” out");
    }

    private static IEnumerable<PackProblem> Extending(PackFile file, Clock clock, string name, string path)
    {
        if (clock.AtMost is not { } most) yield break;
        if (clock.From is ClockStart.Meeting) yield return file.Problem($"{path}.atMost", $"{name} lets a wait be agreed, but the meeting will not wait", "take “atMost” out");
        else if (clock.Count is not { } count) yield return file.Problem($"{path}.atMost", $"{name} lets a wait be agreed and states no limit to put off", "give its count, or take “atMost” out");
        else if (most < count) yield return file.Problem($"{path}.atMost", $"{name} lets nobody agree beyond {most}, a date before its limit of {count}", "write a number that is greater");
        else if (most > Clock.Most) yield return file.Problem($"{path}.atMost", $"{name} lets a wait of {most} be agreed", $"write a number of at most {Clock.Most}");
    }

    private static IEnumerable<PackProblem> Kinds(PackFile file, Clock clock, string name, string path)
    {
        foreach (var (own, at) in (clock.Kinds ?? []).Select((own, at) => (own, $"{path}.kinds[{at}]")))
        {
            if (string.IsNullOrWhiteSpace(own.Kind)) yield return file.Problem($"{at}.kind", $"{name} has a kind without a name", "name the kind as requests do");
            if (own.Clock is null == string.IsNullOrWhiteSpace(own.GoesTo))
                yield return file.Problem(at, $"{name} does not say of {own.Kind} either its time or where it goes", "give “clock” or “goesTo”, one of the two");
            if (own.Clock is { } its)
                foreach (var problem in Of(file, its, $"{name}, for {own.Kind},", $"{at}.clock", inside: true)) yield return problem;
        }

        foreach (var again in (clock.Kinds ?? []).Select((own, at) => (own.Kind, At: at)).GroupBy(own => own.Kind).SelectMany(same => same.Skip(1)))
            yield return file.Problem($"{path}.kinds[{again.At}]", $"{name} speaks of {again.Kind} a second time", "keep one of them");
    }
}
