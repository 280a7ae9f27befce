using Ledger.Domain.Protocol;
using Ledger.Projections.Reports.Year;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>Lays out the part of the year's report that is for the open agenda.</summary>
internal static class OpenPartLayout
{
    internal static void LayOut(IAnsiConsole console, YearReport report, OpenPart open)
    {
        YearText.LayOutTitle(console, report, "Part 1: for the open agenda. It quotes no advice and names nobody who asked in confidence.");
        Summary(console, open);
        YearText.Heading(console, "1. What was asked, and how it was answered");
        console.WriteLine($"Compared are {report.Compares}.");
        Answers(console, open);
        YearText.Heading(console, "2. How long answers took (working days)");
        Waits(console, open);
        YearText.Heading(console, "3. By whom, and how much");
        Served(console, open);
        YearText.Heading(console, "4. Meetings: invited, attended and no record are three different things");
        Meetings(console, open);
        YearText.Heading(console, "5. What the protocol lets some have beyond others");
        console.WriteLine(open.SetApart.Count == 0 ? "Nothing had to be set apart." : "Set apart before anything was compared; lawful, and no finding:");
        foreach (var apart in open.SetApart) console.WriteLine($"  {Layout.Capital(apart.Why)}: {Dates.Count(apart.Requests, "request")} from {apart.Name}.");
        YearText.Heading(console, "6. Findings and duties, clause by clause");
        Clauses(console, open);
        YearText.Heading(console, "7. What changed since the year before");
        Changes(console, open);
        YearText.Heading(console, "8. What is left out");
        console.WriteLine(open.InConfidence);
    }

    private static void Summary(IAnsiConsole console, OpenPart open)
    {
        var (breaches, remedied, questions) = (open.Clauses.Sum(one => one.Breaches), open.Clauses.Sum(one => one.Remedied), open.Clauses.Sum(one => one.OpenQuestions));
        var late = open.Clauses.Sum(one => one.DutiesMetLate + one.DutiesOverdue);
        console.WriteLine($"\n{Dates.Count(open.Sides.Sum(side => side.Asked), "request")}, {open.Sides.Sum(side => side.Refused)} of them refused, {open.Sides.Sum(side => side.Unanswered)} without an answer. "
            + $"{breaches} {(breaches == 1 ? "breach" : "breaches")} found, {remedied} of them remedied; {Dates.Count(questions, "question")} open; {late} {(late == 1 ? "duty" : "duties")} late or overdue.");
        console.WriteLine(ReasonToLook(open));
    }

    /// <summary>What the comparisons come to, in a sentence.</summary>
    internal static string ReasonToLook(OpenPart open)
    {
        var tested = new[] { (What: "how requests were answered", open.Answers), (What: "how long they waited", Answers: open.Waits) }.Where(one => one.Answers.Chance is not null).ToList();
        var look = tested.Where(one => one.Answers.Chance!.IsReasonToLook).Select(one => one.What).ToList();
        return tested.Count == 0 ? "There are too few answers to tell whether any were treated differently."
            : look.Count == 0 ? $"Of {tested.Select(one => one.What).Listed()} no difference between those compared is so rare by chance that it is a reason to look."
            : $"There is a reason to look at {look.Listed()}: see below. It is never a finding.";
    }

    /// <summary>What is said below the answers; nothing where none is in part only.</summary>
    internal static string? InPartOnly(OpenPart open) => open.Sides.Any(side => side.InPart > 0) ? "What was answered in part is neither accepted nor refused, and is left out of this comparison." : null;

    private static void Answers(IAnsiConsole console, OpenPart open)
    {
        var table = Numbers("", "Asked", "Accepted", "In part", "Refused", "Withdrawn", "No answer", "Set apart");
        foreach (var side in open.Sides) Row(table, side.Name, side.Asked, side.Accepted, side.InPart, side.Refused, side.Withdrawn, side.Unanswered, side.SetApart);
        console.Write(table);
        foreach (var side in open.Sides.Where(side => side.Grounds.Count > 0))
            console.WriteLine($"Refused to {side.Name}: {string.Join("; ", side.Grounds.Select(ground => $"{ground.What} {ground.Times}"))}.");
        console.WriteLine($"Were they accepted alike? {open.Answers.Says}");
        if (InPartOnly(open) is { } left) console.WriteLine(left);
    }

    private static void Waits(IAnsiConsole console, OpenPart open)
    {
        var table = Numbers("", "Answered", "Lower quartile", "Median", "Upper quartile", "Still open");
        foreach (var side in open.Sides)
            Row(table, side.Name, side.Waited?.Count ?? 0, WaitingTimesText.Days(side.Waited?.Lower), WaitingTimesText.Days(side.Waited?.Median), WaitingTimesText.Days(side.Waited?.Upper), side.StillOpen);
        console.Write(table);
        console.WriteLine($"Did they wait alike? {open.Waits.Says}");
        console.WriteLine("Quartiles: Hyndman and Fan (1996), definition 7. What is still open, answered in part or not at all, is in no figure of waiting.");
    }

    private static void Served(IAnsiConsole console, OpenPart open)
    {
        var posts = open.Sides.SelectMany(side => side.Served).Select(one => (one.Title, one.Seniority)).Distinct().OrderBy(one => one.Seniority ?? int.MaxValue).ThenBy(one => one.Title, StringComparer.Ordinal).ToList();
        var table = Numbers(["", "Occasions", "Advised", .. posts.Select(post => post.Seniority is { } level ? $"{post.Title} ({level})" : post.Title)]);
        foreach (var side in open.Sides)
            Row(table, [side.Name, side.Occasions, side.Advised, .. posts.Select(post => (object)side.Served.Where(one => (one.Title, one.Seniority) == post).Sum(one => one.Times))]);
        console.Write(table);
        console.WriteLine("In brackets the post’s level under the protocol: 1 is the head of the paid service.");
    }

    private static void Meetings(IAnsiConsole console, OpenPart open)
    {
        var table = Numbers("", "Officers invited", "attended", "accepted, no record", "Members invited", "attended", "no record");
        foreach (var (name, meetings) in open.Sides.Select(side => (side.Name, side.Meetings)))
            Row(table, name, meetings.OfficersInvited, meetings.OfficersAttended, meetings.OfficersNoRecord, meetings.MembersInvited, meetings.MembersAttended, meetings.MembersNoRecord);
        console.Write(table);
        console.WriteLine("Officers at groups’ meetings; members at officers’ briefings. That nothing is recorded does not mean that nobody came.");
    }

    private static void Clauses(IAnsiConsole console, OpenPart open)
    {
        if (open.Clauses.Count == 0)
        {
            console.WriteLine("Nothing was found, and nothing was owed.");
            return;
        }

        var table = Layout.Table("Clause", "Breaches", "Questions", "Duties");
        foreach (var column in table.Columns) column.Padding(0, 1);
        foreach (var clause in open.Clauses)
            table.AddRow(
                Layout.Cell($"{clause.Clause} ({Layout.Words(clause.Force)}): {clause.Says}"), Layout.Cell(Told((clause.Breaches, "found"), (clause.Remedied, "remedied"))),
                Layout.Cell(Told((clause.OpenQuestions, "open"), (clause.JudgedKept, "judged kept"), (clause.JudgedBroken, "judged broken"))),
                Layout.Cell(Told((clause.DutiesMet, "met"), (clause.DutiesMetLate, "met late"), (clause.DutiesOverdue, "overdue"), (clause.DutiesOpen, "owed"), (clause.DutiesWaived, "waived"))));
        console.Write(table);
        if (open.Clauses.Sum(one => one.TargetsMissed) is var missed and > 0)
            console.WriteLine($"{missed} of the council’s own targets {(missed == 1 ? "was" : "were")} missed; that is no breach of the protocol.");
    }

    private static void Changes(IAnsiConsole console, OpenPart open)
    {
        if (open.Before is not { } before)
        {
            console.WriteLine("Nothing is recorded of the year before, so that nothing can be said of changes.");
            return;
        }

        console.WriteLine($"{Dates.Plain(before.From)} to {Dates.Plain(before.To)}, counted in the same way, stands first.");
        var table = Numbers("", "Asked", "Refused", "Median wait", "Occasions");
        foreach (var side in open.Sides)
        {
            var was = before.Sides.FirstOrDefault(one => one.Side == side.Side);
            Row(table, side.Name, $"{was?.Asked ?? 0} → {side.Asked}", $"{was?.Refused ?? 0} → {side.Refused}",
                $"{WaitingTimesText.Days(was?.Waited?.Median)} → {WaitingTimesText.Days(side.Waited?.Median)}", $"{was?.Occasions ?? 0} → {side.Occasions}");
        }

        Row(table, "Breaches found", "", "", "", $"{before.Clauses.Sum(one => one.Breaches)} → {open.Clauses.Sum(one => one.Breaches)}");
        console.Write(table);
    }

    private static string Told(params IEnumerable<(int Count, string What)> counts) =>
        string.Join("\n", counts.Where(one => one.Count > 0).Select(one => $"{one.Count} {one.What}")) is { Length: > 0 } told ? told : "–";

    private static Table Numbers(params IEnumerable<string> headings)
    {
        var table = Layout.Table(headings);
        foreach (var column in table.Columns) column.Padding(0, 1);
        foreach (var column in table.Columns.Skip(1)) column.RightAligned();
        return table;
    }

    private static void Row(Table table, params IEnumerable<object> cells) => table.AddRow(cells.Select(cell => Layout.Cell(cell.ToString()!)));
}
