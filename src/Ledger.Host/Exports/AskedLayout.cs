using Ledger.Domain.Protocol;
using Ledger.Projections.Reports.Asking;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>Lays out what was asked and what became of it.</summary>
internal static class AskedLayout
{
    internal static IEnumerable<IReadOnlyList<object?>> Rows(IEnumerable<AskedLine> asked)
    {
        yield return ["record", "reference", "side", "name", "member", "what", "to", "askedOn", "outcome", "ground", "answeredOn", "workingDays", "inConfidence", "setApart"];
        foreach (var line in asked)
            yield return
            [
                line.Record, line.Reference, line.Side, line.Name, line.Member, line.What, line.To, line.On.ToString("uuuu-MM-dd", null), Layout.Words(line.Outcome), line.Ground,
                line.AnsweredOn?.ToString("uuuu-MM-dd", null), line.WorkingDays, line.InConfidence, line.SetApart,
            ];
    }

    internal static Table Table(IEnumerable<AskedLine> asked)
    {
        var table = Layout.Table("Asked", "In", "By", "For what", "Outcome", "Waited");
        foreach (var column in table.Columns) column.Padding(0, 1);
        table.Columns[0].NoWrap();
        foreach (var line in asked)
            table.AddRow(
                Layout.Cell(Layout.Day(new(line.On))), Layout.Cell(line.Record.Reference == line.Reference ? line.Reference : $"{line.Record.Reference} {line.Reference}"),
                Layout.Cell((line.MemberName is { } member && member != line.Name ? $"{member} ({line.Name})" : line.Name) + (line.InConfidence ? " *" : "")),
                Layout.Cell(line.To is { } to ? $"{line.What}, of the {to}" : line.What),
                Layout.Cell(Outcome(line)), Layout.Cell(line.WorkingDays is { } days ? Dates.Count(days, "day") : "–"));
        return table;
    }

    internal static string Outcome(AskedLine line)
    {
        var outcome = line.Outcome is AskedOutcome.Refused ? $"REFUSED: {line.Ground}" : Layout.Words(line.Outcome);
        return line.SetApart is { } apart ? $"{outcome} (set apart: {apart})" : outcome;
    }
}
