using Ledger.Domain.EvenHandedness;
using Ledger.Domain.Protocol;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.WaitingTimes;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>The report on waiting times in every form.</summary>
/// <param name="report">The model.</param>
public sealed class WaitingTimesText(WaitingTimesReport report) : IReport
{
    /// <inheritdoc/>
    public ReportHead Head => report.Head;

    /// <inheritdoc/>
    public object Data => report;

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return ["side", "name", "answered", "lowerQuartile", "median", "upperQuartile", "shortest", "longest", "stillWaiting", "waitingSince"];
        foreach (var side in report.Sides)
            yield return
            [
                side.Side, side.Name, side.Answered, side.Waited?.Lower, side.Waited?.Median, side.Waited?.Upper, side.Shortest, side.Longest, side.StillWaiting,
                side.WaitingSince?.ToString("uuuu-MM-dd", null),
            ];
    }

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        if (report.NotShown is { } notShown)
        {
            console.WriteLine($"\n{notShown}");
            return;
        }

        if (report.Sides.Count == 0)
        {
            console.WriteLine("\nNo request is recorded.");
            return;
        }

        console.WriteLine("\nWorking days from a request to its answer");
        var table = Layout.Table("", "Answered", "Quartiles", "Median", "Shortest", "Longest", "Still waiting");
        foreach (var column in table.Columns.Skip(1)) column.RightAligned().NoWrap();
        foreach (var side in report.Sides)
            table.AddRow(
                Layout.Cell(side.Name), Layout.Cell($"{side.Answered}"), Layout.Cell(Quarters(side.Waited)), Layout.Cell(Days(side.Waited?.Median)),
                Layout.Cell(Days(side.Shortest)), Layout.Cell(Days(side.Longest)), Layout.Cell(side.WaitingSince is { } since ? $"{side.StillWaiting}, since {Dates.Plain(since)}" : "0"));
        console.Write(table);
        console.WriteLine($"{report.Compared.Says}{(report.SetApart > 0 ? $" {report.SetApart} not compared, since a clause entitles to more." : "")}");
        console.WriteLine("What still waits is in no figure. Quartiles: Hyndman and Fan (1996), definition 7.\n");
        console.Write(AskedLayout.Table(report.Requests));
    }

    internal static string Quarters(Quartiles? waited) => waited is null ? "–" : FormattableString.Invariant($"{waited.Lower:0.##} to {waited.Upper:0.##}");

    internal static string Days(decimal? days) => days is null ? "–" : FormattableString.Invariant($"{days:0.##}");
}
