using Ledger.Domain.Matters;
using Ledger.Host.Exports.Documents;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.EqualTreatment;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>The equal-treatment report in every form.</summary>
/// <param name="report">The model.</param>
public sealed class EqualTreatmentText(EqualTreatmentReport report) : IReport
{
    /// <inheritdoc/>
    public ReportHead Head => report.Head;

    /// <inheritdoc/>
    public object Data => report;

    /// <inheritdoc/>
    public string Title => "Equal treatment of the groups";

    /// <inheritdoc/>
    public IEnumerable<Block> Blocks() => EqualTreatmentDocument.Of(report);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return ["matter", "title", "group", "event", "id", "on", "by", "kind", "ground", "of", "comparedWith", "point", "otherPoint", "inheritedFrom"];
        foreach (var matter in report.Matters)
        {
            foreach (var group in matter.Groups)
                foreach (var (what, steps) in Told(group))
                    foreach (var step in steps)
                        yield return [matter.Matter, matter.Title, group.Group, what, step.Event, step.On, step.By, step.Kind is { } kind ? Layout.Words(kind) : null, step.Ground is { } ground ? Layout.Words(ground) : null, step.Of, null, null, null, matter.InheritedFrom];
            foreach (var advice in matter.Advice)
                foreach (var point in advice.Points)
                    yield return [matter.Matter, matter.Title, advice.One, "advicePoint", point.OneEvent ?? point.OtherEvent, null, null, Layout.Words(point.Kind), AdviceLayout.Standing(point), point.About, advice.Other, point.One, point.Other, matter.InheritedFrom];
        }
    }

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        if (report.Matters.Count == 0)
        {
            console.WriteLine("Nothing is recorded of what groups asked or had.");
            return;
        }

        console.WriteLine();
        console.WriteLine("Over all matters");
        console.Write(TotalsTable());
        foreach (var matter in report.Matters.Where(matter => matter.Groups.Any(group => group.HasAnything) || matter.Findings.Count > 0)) LayOut(console, matter);
        var quiet = report.Matters.Count(matter => !matter.Groups.Any(group => group.HasAnything) && matter.Findings.Count == 0);
        if (quiet > 0) console.WriteLine($"\nOn {quiet} more {(quiet == 1 ? "matter" : "matters")} no group asked for or had anything.");
    }

    private Table TotalsTable()
    {
        var table = Layout.Table("Group", "Asked", "Accepted", "Declined", "Waiting", "Attended", "Advised", "Median", "Breaches");
        foreach (var column in table.Columns) column.Padding(0, 1).NoWrap();
        foreach (var column in table.Columns.Skip(1)) column.RightAligned();
        foreach (var total in report.Totals)
            table.AddRow(
                Layout.Cell(Layout.Where(total.Name, total.InheritedFrom)), Layout.Cell($"{total.Asked}"), Layout.Cell($"{total.Accepted}"), Layout.Cell($"{total.Declined}"), Layout.Cell($"{total.Unanswered}"),
                Layout.Cell($"{total.Attended}"), Layout.Cell($"{total.Advised}"), Layout.Cell(Days(total.MedianWait)), Layout.Cell($"{total.Breaches}"));
        return table;
    }

    private static void LayOut(IAnsiConsole console, MatterTreatment matter)
    {
        console.WriteLine();
        console.Write(new Text($"{Layout.Where(matter.Matter, matter.InheritedFrom)}  {matter.Title}{Years(matter)}", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        var table = Layout.Table("Group", "Asked", "Answer", "Attended", "Advised by", "Told of", "Waited");
        foreach (var column in table.Columns) column.Padding(0, 1);
        table.Columns[0].NoWrap();
        foreach (var group in matter.Groups)
            table.AddRow(
                Layout.Cell(group.Name),
                Layout.Cell(Lines(group.Asked, step => $"{Layout.DayAndMonth(step.On)} {Kind(step)}")),
                Layout.Cell(Answers(group)),
                Layout.Cell(Lines(group.Attended, step => $"{Layout.DayAndMonth(step.On)} {step.By}")),
                Layout.Cell(Lines(group.AdviceGiven, step => $"{Layout.DayAndMonth(step.On)} {step.By}")),
                Layout.Cell(Lines(group.Told, step => $"{Layout.DayAndMonth(step.On)} {step.Of}")),
                Layout.Cell(Lines(group.Waited, waiting => Days(waiting.WorkingDays))));
        console.Write(table);
        console.LayOutFindings(matter.Findings);
        console.LayOutDutiesBriefly(matter.Duties);
        console.LayOutNotes(matter.Notes);
        foreach (var advice in matter.Advice) console.LayOutAdvice(advice);
        foreach (var difference in matter.Differences)
            console.Hanging(new Text("DIFFERS ", new Style(Color.Grey)), difference.Says + (difference.Explained is { } why ? $" ({why})" : ""));
    }

    // The table's dates leave the year out; the heading has it.
    private static string Years(MatterTreatment matter)
    {
        var years = matter.Groups.SelectMany(Told).SelectMany(told => told.Steps).Select(step => step.On.Date.Year).Distinct().Order().ToList();
        return years.Count == 0 ? "" : years.Count == 1 ? $" ({years[0]})" : $" ({years[0]}–{years[^1]})";
    }

    private static string Answers(GroupTreatment group) => Lines(
        group.Accepted.Select(step => (step.On, $"{Layout.DayAndMonth(step.On)} accepted"))
            .Concat(group.Delegated.Select(step => (step.On, $"{Layout.DayAndMonth(step.On)} passed on")))
            .Concat(group.Declined.Select(step => (step.On, $"{Layout.DayAndMonth(step.On)} DECLINED: {Layout.Words(step.Ground ?? DeclineGround.NoneGiven)}")))
            .Concat(group.Withdrawn.Select(step => (step.On, $"{Layout.DayAndMonth(step.On)} withdrawn")))
            .Concat(group.Offered.Select(step => (step.On, $"{Layout.DayAndMonth(step.On)} offered unasked")))
            .OrderBy(step => step.On.Date).Select(step => step.Item2), line => line);

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join("\n", items.Select(line)) is { Length: > 0 } text ? text : "–";

    private static string Kind(Step step) => step.Kind is { } kind ? Layout.Words(kind) : "";

    private static string Days(decimal? days) => days switch
    {
        null => "–",
        1 => "1 day",
        _ => $"{days:0.#} days",
    };

    private static IEnumerable<(string What, IReadOnlyList<Step> Steps)> Told(GroupTreatment group) =>
    [
        ("asked", group.Asked), ("offered", group.Offered), ("accepted", group.Accepted), ("delegated", group.Delegated), ("declined", group.Declined),
        ("withdrawn", group.Withdrawn), ("attended", group.Attended), ("adviceGiven", group.AdviceGiven), ("told", group.Told),
    ];
}
