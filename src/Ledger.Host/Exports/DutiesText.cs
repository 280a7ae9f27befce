using Ledger.Domain.Protocol;
using Ledger.Host.Exports.Documents;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Duties;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>The duties report in every form.</summary>
/// <param name="report">The model.</param>
public sealed class DutiesText(DutiesReport report) : IReport
{
    /// <inheritdoc/>
    public ReportHead Head => report.Head;

    /// <inheritdoc/>
    public object Data => report;

    /// <inheritdoc/>
    public string Title => "Duties";

    /// <inheritdoc/>
    public IEnumerable<Block> Blocks() => DutiesDocument.Of(report);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return ["in", "state", "clause", "owedTo", "what", "arose", "due", "basis", "dueExplained", "trigger", "dischargedBy", "letGoBecause", "inheritedFrom"];
        foreach (var duty in report.Duties)
            yield return
            [
                duty.In, Layout.Words(duty.State), duty.Clause, duty.OwedTo, duty.What, duty.Arose.ToString("uuuu-MM-dd", null), duty.Due?.ToString("uuuu-MM-dd", null), Layout.Words(duty.Basis),
                duty.DueExplained, duty.Trigger, duty.DischargedBy, duty.LetGoBecause, duty.InheritedFrom,
            ];
    }

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        var (duties, targets) = (report.Duties.Where(duty => duty.Basis is not Basis.LocalTarget).ToList(), report.Duties.Where(duty => duty.Basis is Basis.LocalTarget).ToList());
        var states = duties.ToLookup(duty => duty.State);
        console.WriteLine(
            $"\n{states[DutyState.Overdue].Count() + states[DutyState.Open].Count()} still owed, {states[DutyState.Overdue].Count()} of them overdue; "
            + $"{states[DutyState.Met].Count()} met, {states[DutyState.MetLate].Count()} met late, {states[DutyState.Waived].Count()} let go.");
        if (targets.Count > 0)
            console.WriteLine($"Of {targets.Count} dates that the council set itself, {targets.Count(target => target.State is DutyState.Overdue or DutyState.MetLate)} were missed, which is no breach of the protocol.");
        console.WriteLine();
        console.LayOutDuties(report.Duties, withReference: true);
    }
}
