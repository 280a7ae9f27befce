using Ledger.Host.Exports.Documents;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Readings;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>The readings report in every form.</summary>
/// <param name="report">The model.</param>
public sealed class ReadingsText(ReadingsReport report) : IReport
{
    /// <inheritdoc/>
    public ReportHead Head => report.Head;

    /// <inheritdoc/>
    public object Data => report;

    /// <inheritdoc/>
    public string Title => "Readings in confidence";

    /// <inheritdoc/>
    public IEnumerable<Block> Blocks() => AskedDocument.Of(report);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return ["record", "on", "by", "capacity", "what", "basis", "event"];
        foreach (var line in report.Readings) yield return [line.Record, line.On, line.By.Name, line.By.Capacity, line.What, line.Basis, line.Event];
    }

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        console.WriteLine();
        if (report.Readings.Count == 0)
        {
            console.WriteLine("Nobody has read anything in confidence, and nothing was disclosed or erased.");
            return;
        }

        var table = Layout.Table("Record", "On", "By", "What", "Basis");
        foreach (var line in report.Readings)
            table.AddRow(Layout.Cell(line.Record), Layout.Cell(Layout.Day(line.On)), Layout.Cell($"{line.By.Name}, {line.By.Capacity}"), Layout.Cell(line.What), Layout.Cell(line.Basis));
        console.Write(table);
    }
}
