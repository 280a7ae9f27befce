using Ledger.Domain.Protocol;
using Ledger.Projections.Reports.Asking;
using Ledger.Projections.Reports.Readings;
using Ledger.Projections.Reports.Register;
using Ledger.Projections.Reports.Requests;
using Ledger.Projections.Reports.WaitingTimes;

namespace Ledger.Host.Exports.Documents;

/// <summary>What was asked and what became of it, written out.</summary>
internal static class AskedDocument
{
    internal static IEnumerable<Block> Of(RequestsReport report)
    {
        if (report.Requests.Count > 0)
            yield return new Paragraph(
                string.Join("; ", report.Requests.CountBy(line => line.Outcome).OrderBy(one => one.Key).Select(one => $"{one.Value} {Layout.Words(one.Key)}")) + ".")
            { Lead = true };
        yield return Table("Requests, the earliest first", report.Requests);
        if (report.Requests.Any(line => line.InConfidence)) yield return new Paragraph("* Made in confidence: not to be told to other members.");
    }

    internal static IEnumerable<Block> Of(WaitingTimesReport report)
    {
        if (report.NotShown is { } notShown)
        {
            yield return new Paragraph(notShown);
            yield break;
        }

        yield return new Paragraph($"{report.Compared.Says}{(report.SetApart > 0 ? $" {report.SetApart} not compared, since a clause entitles to more." : "")}") { Lead = true };
        if (Plots.WaitsPlot.Of(report.Sides, report.Requests) is { } plot) yield return new Figure(plot);
        yield return new Grid(
            "Working days from a request to its answer", ["Who asked", "Answered", "Lower quartile", "Median", "Upper quartile", "Shortest", "Longest", "Still waiting"],
            [
                .. from side in report.Sides
                   select (IReadOnlyList<Cell>)
                   [
                       side.Name, side.Answered, Cell.Of(side.Waited?.Lower), Cell.Of(side.Waited?.Median), Cell.Of(side.Waited?.Upper), Cell.Of(side.Shortest), Cell.Of(side.Longest),
                       side.WaitingSince is { } since ? $"{side.StillWaiting}, since {Dates.Plain(since)}" : "0",
                   ],
            ])
        {
            Figures = true,
            Empty = "No request is recorded.",
        };
        yield return new Paragraph("What still waits is in no figure. Quartiles: Hyndman and Fan (1996), definition 7.");
        yield return Table("The requests, the longest wait first", report.Requests);
    }

    internal static IEnumerable<Block> Of(RegisterReport report)
    {
        yield return new Grid(
            "The registers, by person", ["Who", "What", "Arose", "Registered", "After"],
            [
                .. from line in report.Entries
                   select (IReadOnlyList<Cell>)
                   [
                       line.Name, $"{Layout.Capital(Layout.Words(line.Kind))}: {line.What}", line.Arose is { } arose ? Dates.Plain(arose) : "–",
                       line.Registered is { } day ? $"{Dates.Plain(day)}{(line.With is { } with ? $", {with}" : "")}" : "not registered", line.Days is { } days ? Dates.Count(days, "day") : "–",
                   ],
            ])
        {
            Empty = "Nothing is registered.",
        };
    }

    internal static IEnumerable<Block> Of(ReadingsReport report)
    {
        yield return new Grid(
            "Readings in confidence, disclosures and erasures, the latest first", ["Record", "On", "By", "What was done", "On what basis"],
            [
                .. from line in report.Readings
                   select (IReadOnlyList<Cell>)[line.Record, Layout.Day(line.On), $"{line.By.Name}, {line.By.Capacity}", Layout.Capital(line.What), line.Basis],
            ])
        {
            Empty = "Nobody has read anything in confidence, and nothing was disclosed or erased.",
        };
    }

    internal static Grid Table(string caption, IReadOnlyList<AskedLine> asked) => new(
        caption, ["In", "Asked", "By", "For what", "Outcome", "Waited"],
        new RowsOf<AskedLine>(asked, line =>
        [
            new Cell(line.Record.Reference == line.Reference ? line.Reference : $"{line.Record.Reference} {line.Reference}") { Record = line.Record },
            Dates.Plain(line.On), (line.MemberName is { } member && member != line.Name ? $"{member} ({line.Name})" : line.Name) + (line.InConfidence ? " *" : ""),
            line.To is { } to ? $"{line.What}, of the {to}" : line.What, Outcome(line), line.WorkingDays is { } days ? Dates.Count(days, "working day") : "–",
        ]))
    {
        Empty = "No request is recorded.",
    };

    private static string Outcome(AskedLine line)
    {
        var outcome = line.Outcome is AskedOutcome.Refused ? $"Refused: {line.Ground}" : Layout.Capital(Layout.Words(line.Outcome));
        return line.SetApart is { } apart ? $"{outcome} (set apart: {apart})" : outcome;
    }
}
