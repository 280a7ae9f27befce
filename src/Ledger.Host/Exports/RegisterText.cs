using Ledger.Domain.Protocol;
using Ledger.Host.Exports.Documents;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Register;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>The report on the registers in every form.</summary>
/// <param name="report">The model.</param>
public sealed class RegisterText(RegisterReport report) : IReport
{
    /// <inheritdoc/>
    public ReportHead Head => report.Head;

    /// <inheritdoc/>
    public object Data => report;

    /// <inheritdoc/>
    public string Title => "Registers of interests, gifts and relationships";

    /// <inheritdoc/>
    public IEnumerable<Block> Blocks() => AskedDocument.Of(report);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return ["person", "name", "kind", "what", "arose", "registered", "with", "days", "withheld", "event"];
        foreach (var line in report.Entries)
            yield return
            [
                line.Person, line.Name, Layout.Words(line.Kind), line.What, line.Arose?.ToString("uuuu-MM-dd", null), line.Registered?.ToString("uuuu-MM-dd", null), line.With, line.Days,
                line.Withheld, line.Event,
            ];
    }

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        if (report.Entries.Count == 0)
        {
            console.WriteLine("\nNothing is registered.");
            return;
        }

        var table = Layout.Table("Who", "What", "Arose", "Registered", "After");
        foreach (var column in table.Columns) column.Padding(0, 1);
        foreach (var line in report.Entries)
            table.AddRow(
                Layout.Cell(line.Name), Layout.Cell($"{Layout.Words(line.Kind)}: {line.What}"), Layout.Cell(line.Arose is { } arose ? Dates.Plain(arose) : "–"),
                Layout.Cell(line.Registered is { } on ? $"{Dates.Plain(on)}{(line.With is { } with ? $", {with}" : "")}" : "not registered"),
                Layout.Cell(line.Days is { } days ? Dates.Count(days, "day") : "–"));
        console.WriteLine();
        console.Write(table);
    }
}
