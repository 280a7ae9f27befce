using Ledger.Host.Exports.Documents;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Requests;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>The report on requests in every form.</summary>
/// <param name="report">The model.</param>
public sealed class RequestsText(RequestsReport report) : IReport
{
    /// <inheritdoc/>
    public ReportHead Head => report.Head;

    /// <inheritdoc/>
    public object Data => report;

    /// <inheritdoc/>
    public string Title => "Requests";

    /// <inheritdoc/>
    public IEnumerable<Block> Blocks() => AskedDocument.Of(report);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<object?>> Rows() => AskedLayout.Rows(report.Requests);

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        if (report.Requests.Count == 0)
        {
            console.WriteLine("\nNo request is recorded.");
            return;
        }

        console.WriteLine($"\n{string.Join("; ", report.Requests.CountBy(line => line.Outcome).OrderBy(one => one.Key).Select(one => $"{one.Value} {Layout.Words(one.Key)}"))}.\n");
        console.Write(AskedLayout.Table(report.Requests));
        if (report.Requests.Any(line => line.InConfidence)) console.WriteLine("* Made in confidence: not to be told to other members.");
    }
}
