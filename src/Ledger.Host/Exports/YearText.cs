using Ledger.Domain.Protocol;
using Ledger.Host.Exports.Documents;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Year;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>The year's report in every form.</summary>
/// <param name="report">The model.</param>
public sealed class YearText(YearReport report) : IReport
{
    /// <inheritdoc/>
    public ReportHead Head => report.Head;

    /// <inheritdoc/>
    public object Data => report;

    /// <inheritdoc/>
    public string Title => "The year’s report";

    /// <inheritdoc/>
    public IEnumerable<Block> Blocks() => YearDocument.Of(report);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return ["part", "section", "of", "measure", "value", "yearBefore"];
        if (report.Open is { } open)
        {
            foreach (var (side, measure, value) in open.Sides.SelectMany(side => Measures(side).Select(one => (side, one.Measure, one.Value))))
                yield return ["open", "even-handedness", side.Side, measure, value, Before(open, side.Side, measure)];
            yield return ["open", "test", "answers", open.Answers.Says, open.Answers.Chance?.P, null];
            yield return ["open", "test", "waits", open.Waits.Says, open.Waits.Chance?.P, null];
            foreach (var clause in open.Clauses)
                foreach (var (measure, value) in Measures(clause).Where(one => one.Value > 0)) yield return ["open", "clause", clause.Clause, measure, value, Before(open, clause, measure)];
        }

        if (report.Excluded is not { } excluded) yield break;
        foreach (var line in excluded.Refused) yield return ["excluded", "refused", line.Side, $"{line.Record}: {line.What}", line.Ground, null];
        foreach (var finding in excluded.Findings) yield return ["excluded", Layout.Words(finding.Kind), finding.Subject, $"{finding.Record}: clause {finding.Clause}", finding.Says, null];
        foreach (var duty in excluded.Duties) yield return ["excluded", Layout.Words(duty.State), duty.OwedTo, $"{duty.Record}: clause {duty.Clause}", duty.What, null];
    }

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        if (report.Open is { } open) OpenPartLayout.LayOut(console, report, open);
        if (report is { Open: not null, Excluded: not null }) console.Profile.Out.Writer.Write("\f\n");
        if (report.NotShown is { } notShown) console.WriteLine($"\n{notShown}");
        if (report.Excluded is { } excluded) ExcludedPartLayout.LayOut(console, report, excluded);
    }

    /// <summary>The report's title, and the year it covers.</summary>
    internal static void LayOutTitle(IAnsiConsole console, YearReport report, string part)
    {
        console.WriteLine();
        console.Write(new Text("How officers dealt with members and groups", new Style(decoration: Decoration.Bold)));
        console.WriteLine($"\n{Dates.Plain(report.From)} to {Dates.Plain(report.To)}. Report to {report.Decides}.");
        console.WriteLine(part);
    }

    /// <summary>A heading within the report.</summary>
    internal static void Heading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    private static IEnumerable<(string Measure, decimal? Value)> Measures(SideYear side) =>
    [
        ("asked", side.Asked), ("accepted", side.Accepted), ("inPart", side.InPart), ("refused", side.Refused), ("withdrawn", side.Withdrawn), ("unanswered", side.Unanswered), ("stillOpen", side.StillOpen),
        ("setApart", side.SetApart), ("waitedLowerQuartile", side.Waited?.Lower), ("waitedMedian", side.Waited?.Median), ("waitedUpperQuartile", side.Waited?.Upper),
        ("occasions", side.Occasions), ("advised", side.Advised), ("officersInvited", side.Meetings.OfficersInvited), ("officersAttended", side.Meetings.OfficersAttended),
        ("officersNoRecord", side.Meetings.OfficersNoRecord), ("membersInvited", side.Meetings.MembersInvited), ("membersAttended", side.Meetings.MembersAttended),
        ("membersNoRecord", side.Meetings.MembersNoRecord),
        .. side.Grounds.Select(ground => ($"refused: {ground.What}", (decimal?)ground.Times)),
        .. side.Served.Select(post => ($"servedBy: {post.Title}", (decimal?)post.Times)),
    ];

    private static IEnumerable<(string Measure, int Value)> Measures(ClauseYear clause) =>
    [
        ("breaches", clause.Breaches), ("remedied", clause.Remedied), ("openQuestions", clause.OpenQuestions), ("judgedKept", clause.JudgedKept), ("judgedBroken", clause.JudgedBroken),
        ("dutiesMet", clause.DutiesMet), ("dutiesMetLate", clause.DutiesMetLate), ("dutiesOverdue", clause.DutiesOverdue), ("dutiesOpen", clause.DutiesOpen),
        ("dutiesWaived", clause.DutiesWaived), ("targetsMissed", clause.TargetsMissed),
    ];

    private static decimal? Before(OpenPart open, string side, string measure) =>
        open.Before?.Sides.FirstOrDefault(one => one.Side == side) is { } before ? Measures(before).FirstOrDefault(one => one.Measure == measure).Value : null;

    private static int? Before(OpenPart open, ClauseYear clause, string measure) =>
        open.Before?.Clauses.FirstOrDefault(one => (one.Clause, one.Says) == (clause.Clause, clause.Says)) is { } before ? Measures(before).First(one => one.Measure == measure).Value : null;
}
