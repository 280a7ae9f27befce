using Ledger.Domain.Protocol;
using Ledger.Host.Exports.Documents;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Findings;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>The findings report in every form.</summary>
/// <param name="report">The model.</param>
public sealed class FindingsText(FindingsReport report) : IReport
{
    /// <inheritdoc/>
    public ReportHead Head => report.Head;

    /// <inheritdoc/>
    public object Data => report;

    /// <inheritdoc/>
    public string Title => "Breaches and questions";

    /// <inheritdoc/>
    public IEnumerable<Block> Blocks() => FindingsDocument.Of(report);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return ["in", "kind", "clause", "force", "rule", "says", "subject", "on", "raisedAt", "settledBy", "evidence"];
        foreach (var finding in report.Findings)
            yield return
            [
                finding.In, Layout.Words(finding.Kind), finding.Clause, Layout.Words(finding.Force), finding.Rule, finding.Says, finding.Subject, finding.On.ToString("uuuu-MM-dd", null),
                finding.RaisedAt, finding.SettledBy, string.Join(' ', finding.Evidence),
            ];
    }

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        var breaches = report.Findings.Count(finding => finding.Kind is FindingKind.Breach);
        var open = report.Findings.Count(finding => finding.IsOpenQuestion);
        var remedied = report.Findings.Count(finding => finding is { Kind: FindingKind.Breach, SettledBy: not null, Answer: null });
        console.WriteLine($"\n{breaches} {(breaches == 1 ? "breach" : "breaches")}, {remedied} of them remedied since; {open} open {(open == 1 ? "question" : "questions")}, {report.Findings.Count - breaches - open} settled.\n");
        console.LayOutFindings(report.Findings, withReference: true);
        console.LayOutNotes(report.Notes, withReference: true);
    }
}
