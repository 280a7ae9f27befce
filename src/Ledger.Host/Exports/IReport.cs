using System.Text.Json;
using CsvHelper;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>One report model in every form in which it can be written.</summary>
public interface IReport
{
    /// <summary>The head of the report.</summary>
    ReportHead Head { get; }

    /// <summary>The data of the report, as it follows the head in JSON.</summary>
    object Data { get; }

    /// <summary>The rows of the report's main table, headings first, for spreadsheets.</summary>
    IEnumerable<IReadOnlyList<object?>> Rows();

    /// <summary>Lays the report out for people.</summary>
    void LayOut(IAnsiConsole console);
}

/// <summary>Writes a report in the form asked for.</summary>
public static class Formats
{
    private static readonly JsonSerializerOptions Json = new(StoredJson.Options)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never,
    };

    /// <summary>Writes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">text, json or csv.</param>
    /// <param name="writer">Where json and csv go.</param>
    /// <param name="console">Where text goes.</param>
    public static void Write(this IReport report, string format, TextWriter writer, IAnsiConsole console)
    {
        switch (format)
        {
            case "json": writer.WriteLine(AsJson(report)); break;
            case "csv": WriteCsv(report, writer); break;
            default:
                console.LayOutHead(report.Head);
                report.LayOut(console);
                break;
        }
    }

    /// <summary>The report as JSON: the head's fields, then the data's.</summary>
    public static string AsJson(IReport report)
    {
        var whole = JsonSerializer.SerializeToNode(report.Head, Json)!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(report.Data, Json)!.AsObject())
            if (name != "head") whole[name] = value?.DeepClone();
        return whole.ToJsonString(Json);
    }

    private static void WriteCsv(IReport report, TextWriter writer)
    {
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions(), leaveOpen: true);
        foreach (var row in report.Rows()) csv.WriteRecord([.. row.Select(cell => Neutral(cell?.ToString() ?? ""))]);
    }

    // A spreadsheet runs what begins like a formula; a leading apostrophe makes it text (OWASP, CSV injection).
    private static string Neutral(string cell) => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}
