using Ledger.Domain.Protocol;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Findings;

namespace Ledger.Host.Exports.Documents;

/// <summary>The findings report, written out.</summary>
internal static class FindingsDocument
{
    internal static IEnumerable<Block> Of(FindingsReport report)
    {
        var breaches = report.Findings.Count(finding => finding.Kind is FindingKind.Breach);
        var open = report.Findings.Count(finding => finding.IsOpenQuestion);
        var remedied = report.Findings.Count(finding => finding is { Kind: FindingKind.Breach, SettledBy: not null, Answer: null });
        yield return new Paragraph(
            $"{breaches} {(breaches == 1 ? "breach" : "breaches")}, {remedied} of them remedied since; {Dates.Count(open, "open question")}; "
            + $"{report.Findings.Count - breaches - open} settled as kept.")
        { Lead = true };
        yield return Table("Breaches and questions, the latest act first", report.Findings);
        if (report.Notes.Count > 0) yield return Lawful(report.Notes);
    }

    internal static Grid Table(string caption, IReadOnlyList<FindingLine> findings) => new(
        caption, ["In", "State", "What was found", "On", "Clause"],
        new RowsOf<FindingLine>(findings, finding => [Cell.Of(finding.Record, finding.InheritedFrom), Cell.State(States.Of(finding)), Says(finding), Dates.Plain(finding.On), Clause(finding)]))
    {
        Empty = "There is no breach, and no question is open.",
    };

    internal static Grid Lawful(IReadOnlyList<NoteLine> notes) => new(
        "Lawful differences, explained", ["In", "What explains it", "Clause"],
        new RowsOf<NoteLine>(notes, note => [Cell.Of(note.Record, note.InheritedFrom), note.Says, note.Clause]))
    {
        Empty = "None.",
    };

    private static string Says(FindingLine finding) => string.Join('\n', new[]
    {
        finding.Says,
        finding.Answer is { } answer ? $"Judged {(finding.Kind is FindingKind.Breach ? "a breach" : "to be in order")}: {answer}" : null,
    }.OfType<string>());

    private static string Clause(FindingLine finding) => string.Join('\n', new[]
    {
        $"{finding.Clause} ({Layout.Words(finding.Force)}): {finding.ClauseSays}",
        finding.Note is { } note ? $"Note on the clause: {note}" : null,
    }.OfType<string>());
}
