using Ledger.Domain.Protocol;
using Ledger.Host.Exports.Plots;
using Ledger.Projections.Reports.Year;

namespace Ledger.Host.Exports.Documents;

/// <summary>The part of the year's report for the open agenda, written out, each drawing with its table.</summary>
internal static class YearOpenDocument
{
    internal static IEnumerable<Block> Of(YearReport report, OpenPart open) =>
    [
        YearDocument.Title(report), new Paragraph("Part 1: for the open agenda. It quotes no advice and names nobody who asked in confidence."),
        new Paragraph(Summary(open)) { Lead = true },
        new Heading("What was asked, and how it was answered"), new Paragraph($"Compared are {report.Compares}."), .. Answers(open),
        new Heading("How long answers took"), .. Waits(open),
        new Heading("By whom, and how much"), Served(open), new Paragraph("In brackets the post’s level under the protocol: 1 is the head of the paid service."),
        new Heading("Meetings: invited, attended and no record are three different things"), Meetings(open),
        new Paragraph("Officers at groups’ meetings; members at officers’ briefings. That nothing is recorded does not mean that nobody came."),
        new Heading("What the protocol lets some have beyond others"), .. SetApart(open),
        new Heading("Findings and duties, clause by clause"), .. Clauses(open),
        new Heading("What changed since the year before"), .. Changes(open),
        new Heading("What is left out"), new Paragraph(open.InConfidence),
    ];

    private static string Summary(OpenPart open)
    {
        var (breaches, remedied, questions) = (open.Clauses.Sum(one => one.Breaches), open.Clauses.Sum(one => one.Remedied), open.Clauses.Sum(one => one.OpenQuestions));
        var late = open.Clauses.Sum(one => one.DutiesMetLate + one.DutiesOverdue);
        return $"{Dates.Count(open.Sides.Sum(side => side.Asked), "request")}, {open.Sides.Sum(side => side.Refused)} of them refused, {open.Sides.Sum(side => side.Unanswered)} without an answer. "
            + $"{breaches} {(breaches == 1 ? "breach" : "breaches")} found, {remedied} of them remedied; {Dates.Count(questions, "question")} open; {late} {(late == 1 ? "duty" : "duties")} late or overdue. "
            + OpenPartLayout.ReasonToLook(open);
    }

    private static IEnumerable<Block> Answers(OpenPart open)
    {
        if (AnswersPlot.Of(open.Sides) is { } plot) yield return new Figure(plot);
        yield return Numbers(
            "Requests and their answers", ["Who asked", "Asked", "Accepted", "In part", "Refused", "Withdrawn", "No answer", "Set apart"],
            open.Sides.Select(side => (IReadOnlyList<Cell>)[side.Name, side.Asked, side.Accepted, side.InPart, side.Refused, side.Withdrawn, side.Unanswered, side.SetApart]));
        foreach (var side in open.Sides.Where(side => side.Grounds.Count > 0))
            yield return new Paragraph($"Refused to {side.Name}: {string.Join("; ", side.Grounds.Select(ground => $"{ground.What} {ground.Times}"))}.");
        yield return new Paragraph($"Were they accepted alike? {open.Answers.Says}");
        if (OpenPartLayout.InPartOnly(open) is { } left) yield return new Paragraph(left);
    }

    private static IEnumerable<Block> Waits(OpenPart open)
    {
        if (WaitsPlot.Of(open.Sides) is { } plot) yield return new Figure(plot);
        yield return Numbers(
            "Working days from a request to its answer", ["Who asked", "Answered", "Lower quartile", "Median", "Upper quartile", "Still open"],
            open.Sides.Select(side => (IReadOnlyList<Cell>)[side.Name, side.Waited?.Count ?? 0, Cell.Of(side.Waited?.Lower), Cell.Of(side.Waited?.Median), Cell.Of(side.Waited?.Upper), side.StillOpen]));
        yield return new Paragraph($"Did they wait alike? {open.Waits.Says}");
        yield return new Paragraph("Quartiles: Hyndman and Fan (1996), definition 7. What is still open, answered in part or not at all, is in no figure of waiting.");
    }

    private static Grid Served(OpenPart open)
    {
        var posts = open.Sides.SelectMany(side => side.Served).Select(one => (one.Title, one.Seniority)).Distinct()
            .OrderBy(one => one.Seniority ?? int.MaxValue).ThenBy(one => one.Title, StringComparer.Ordinal).ToList();
        return Numbers(
            "Occasions on which officers served each, by post", ["Who was served", "Occasions", "Advised", .. posts.Select(post => post.Seniority is { } level ? $"{post.Title} ({level})" : post.Title)],
            open.Sides.Select(side => (IReadOnlyList<Cell>)
                [side.Name, side.Occasions, side.Advised, .. posts.Select(post => (Cell)side.Served.Where(one => (one.Title, one.Seniority) == post).Sum(one => one.Times))]));
    }

    private static Grid Meetings(OpenPart open) => Numbers(
        "Officers and members at meetings",
        ["Whose", "Officers invited", "Officers attended", "Accepted, no record", "Members invited", "Members attended", "No record"],
        open.Sides.Select(side => (Side: side.Name, On: side.Meetings)).Select(one => (IReadOnlyList<Cell>)
            [one.Side, one.On.OfficersInvited, one.On.OfficersAttended, one.On.OfficersNoRecord, one.On.MembersInvited, one.On.MembersAttended, one.On.MembersNoRecord]));

    private static IEnumerable<Block> SetApart(OpenPart open) => open.SetApart.Count == 0
        ? [new Paragraph("Nothing had to be set apart.")]
        : [
            new Paragraph("Set apart before anything was compared; lawful, and no finding."),
            Numbers("Requests set apart", ["Why", "Whose", "Requests"], open.SetApart.Select(apart => (IReadOnlyList<Cell>)[Layout.Capital(apart.Why), apart.Name, apart.Requests])),
        ];

    private static IEnumerable<Block> Clauses(OpenPart open)
    {
        yield return new Grid(
            "What each clause gave rise to", ["Clause", "What it asks", "Breaches", "Questions", "Duties"],
            [
                .. from clause in open.Clauses
                   select (IReadOnlyList<Cell>)
                   [
                       $"{clause.Clause} ({Layout.Words(clause.Force)})", clause.Says, Told((clause.Breaches, "found"), (clause.Remedied, "remedied")),
                       Told((clause.OpenQuestions, "open"), (clause.JudgedKept, "judged kept"), (clause.JudgedBroken, "judged broken")),
                       Told((clause.DutiesMet, "met"), (clause.DutiesMetLate, "met late"), (clause.DutiesOverdue, "overdue"), (clause.DutiesOpen, "owed"), (clause.DutiesWaived, "waived")),
                   ],
            ])
        {
            Empty = "Nothing was found, and nothing was owed.",
        };
        if (open.Clauses.Sum(one => one.TargetsMissed) is var missed and > 0)
            yield return new Paragraph($"{missed} of the council’s own targets {(missed == 1 ? "was" : "were")} missed; that is no breach of the protocol.");
    }

    private static IEnumerable<Block> Changes(OpenPart open)
    {
        if (open.Before is not { } before)
        {
            yield return new Paragraph("Nothing is recorded of the year before, so that nothing can be said of changes.");
            yield break;
        }

        yield return new Paragraph($"{Dates.Plain(before.From)} to {Dates.Plain(before.To)}, counted in the same way, stands first.");
        yield return Numbers(
            "The year before, and this one", ["Who", "Asked", "Refused", "Median wait", "Occasions"],
            [
                .. from side in open.Sides
                   let was = before.Sides.FirstOrDefault(one => one.Side == side.Side)
                   select (IReadOnlyList<Cell>)
                   [
                       side.Name, $"{was?.Asked ?? 0} → {side.Asked}", $"{was?.Refused ?? 0} → {side.Refused}",
                       $"{WaitingTimesText.Days(was?.Waited?.Median)} → {WaitingTimesText.Days(side.Waited?.Median)}", $"{was?.Occasions ?? 0} → {side.Occasions}",
                   ],
            ]);
        yield return new Paragraph($"Breaches found: {before.Clauses.Sum(one => one.Breaches)} → {open.Clauses.Sum(one => one.Breaches)}.");
    }

    private static Cell Told(params IEnumerable<(int Count, string What)> counts) => Cell.Lines(counts.Where(one => one.Count > 0).Select(one => $"{one.Count} {one.What}"));

    private static Grid Numbers(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Cell>> rows) => new(caption, columns, [.. rows])
    {
        Figures = true,
    };
}
