using Ledger.Domain.Protocol;
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
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return ["in", "state", "clause", "owedTo", "what", "arose", "due", "basis", "dueExplained", "trigger", "dischargedBy"];
        foreach (var duty in report.Duties)
            yield return
            [
                duty.In, Layout.Words(duty.State), duty.Clause, duty.OwedTo, duty.What, duty.Arose.ToString("uuuu-MM-dd", null), duty.Due?.ToString("uuuu-MM-dd", null), Layout.Words(duty.Basis),
                duty.DueExplained, duty.Trigger, duty.DischargedBy,
            ];
    }

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        var owed = report.Duties.Count(duty => duty.State is DutyState.Open or DutyState.Overdue && duty.Basis is not Basis.LocalTarget);
        console.WriteLine($"\n{owed} still owed, of {report.Duties.Count(duty => duty.Basis is not Basis.LocalTarget)}.\n");
        console.LayOutDuties(report.Duties, withReference: true);
    }
}
