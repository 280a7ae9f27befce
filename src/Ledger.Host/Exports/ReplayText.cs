using System.Text.Json;
using Ledger.Domain.Protocol;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Replay;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>A replay in every form.</summary>
/// <param name="report">The model.</param>
public sealed class ReplayText(ReplayReport report) : IReport
{
    /// <inheritdoc/>
    public ReportHead Head => report.Head;

    /// <inheritdoc/>
    public object Data => report;

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return ["version", "event", "kind", "occurred", "recordedAt", "saidBy", "capacity", "mendedBy", "raised", "openDuties", "fact"];
        foreach (var step in report.Steps)
            yield return
            [
                step.Version, step.Event, step.Kind, step.Occurred, step.RecordedAt, step.SaidBy.Name, step.SaidBy.Capacity, step.MendedBy,
                string.Join("; ", step.Raised.Select(finding => $"{finding.Clause}: {finding.Says}")), step.OpenDuties, JsonSerializer.Serialize(step.Fact, StoredJson.Options),
            ];
    }

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        console.WriteLine();
        foreach (var step in report.Steps)
        {
            var late = step.RecordedAt.InZone(Domain.OccurredAt.London).Date is var recorded && recorded != step.Occurred.Date ? $", recorded {Dates.Plain(recorded)}" : "";
            console.Hanging(new Text($"{step.Version,3}"), $"{FactSentence.Of(step.Fact)}",
                $"{Layout.Day(step.Occurred)}{late}, by {step.SaidBy.Name} ({step.SaidBy.Capacity}); {step.OpenDuties} {(step.OpenDuties == 1 ? "duty" : "duties")} open",
                step.MendedBy is { } mended ? $"Corrected by entry {mended}." : null, NotShown(step));
            foreach (var finding in step.Raised)
                console.Hanging(new Text("   ▶", new Style(finding.Kind is FindingKind.Breach ? Color.Red : Color.Yellow)), $"{Layout.Words(finding.Kind)}, clause {finding.Clause}: {finding.Says}");
        }

        Section(console, $"Findings under {report.Head.Pack}", report.Findings.Count, () => console.LayOutFindings(report.Findings));
        Section(console, "Duties", report.Duties.Count, () => console.LayOutDuties(report.Duties));
        console.LayOutNotes(report.Notes);
    }

    private static string? NotShown(ReplayStep step) => step.NotShown is not { Count: > 0 } layers ? null
        : $"Not shown to you: {string.Join(", ", layers.Select(Layout.Words))}.{(step.OnBasis is { Count: > 0 } open ? $" Give a basis to read {string.Join(" and ", open.Select(Layout.Words))}." : "")}";

    private static void Section(IAnsiConsole console, string title, int count, Action layOut)
    {
        console.WriteLine();
        console.WriteLine(count == 0 ? $"{title}: none." : title);
        layOut();
    }
}
