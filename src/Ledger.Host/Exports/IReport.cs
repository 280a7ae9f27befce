using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Ledger.Host.Exports.Documents;
using Ledger.Host.Exports.Documents.Pdf;
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

    /// <summary>What the report is called.</summary>
    string Title { get; }

    /// <summary>The report as people read it on a page, in print or in a spreadsheet.</summary>
    IEnumerable<Block> Blocks();

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
    /// <param name="format">text, json, csv or html; what is no text (<see cref="IsBinary"/>) is had as <see cref="Bytes"/>.</param>
    /// <param name="writer">Where json and csv go.</param>
    /// <param name="console">Where text goes.</param>
    public static void Write(this IReport report, string format, TextWriter writer, IAnsiConsole console)
    {
        switch (format)
        {
            case "json": writer.WriteLine(AsJson(report)); break;
            case "csv": WriteCsv(report, writer); break;
            case "html": writer.Write(HtmlFile.Of(report)); break;
            default:
                console.LayOutHead(report.Head);
                report.LayOut(console);
                break;
        }
    }

    /// <summary>The formats, and what each is to a browser.</summary>
    public static IReadOnlyDictionary<string, string> MediaTypes { get; } = new Dictionary<string, string>
    {
        ["text"] = "text/plain; charset=utf-8",
        ["json"] = "application/json",
        ["csv"] = "text/csv; charset=utf-8",
        ["html"] = "text/html; charset=utf-8",
        ["ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        ["pdf"] = "application/pdf",
    };

    /// <summary>Whether a format is no text, so that a terminal cannot show it.</summary>
    public static bool IsBinary(string format) => format is "ods" or "pdf";

    /// <summary>The report as a file.</summary>
    public static byte[] Bytes(this IReport report, string format)
    {
        if (format == "ods") return OdsFile.Of(report);
        if (format == "pdf") return PdfFile.Of(report);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        (console.Profile.Width, console.Profile.Capabilities.Unicode) = (100, true);
        report.Write(format, text, console);
        return Encoding.UTF8.GetBytes(text.ToString());
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
    internal static string Neutral(string cell) => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}
