using System.Text.RegularExpressions;
using CsvHelper;

namespace Ledger.Host.Imports.Rosters;

/// <summary>Reads a roster kept as CSV: one row of headings, then a councillor a row.</summary>
internal static partial class CsvRoster
{
    /// <exception cref="InvalidDataException">No header, or a quotation mark that is never closed.</exception>
    public static void Read(string text, RosterDraft draft)
    {
        var options = new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true, OnMalformedRecord = fault => Tell(fault, draft) };
        using var reader = CsvReader.FromText(text.TrimStart('\uFEFF'), options);
        CsvColumns? columns = null;
        while (reader.Read())
        {
            var row = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();
            if (row.TrueForAll(string.IsNullOrWhiteSpace))
                continue;
            if (columns is null)
                columns = Header(row, draft);
            else if (row.Skip(columns.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
                draft.Problem($"line {reader.LineNumber}", Slipped(row.Count, columns.Count));
            else
                draft.Add(Row(columns, row, $"line {reader.LineNumber}"));
        }
    }

    private static CsvColumns Header(List<string> row, RosterDraft draft)
    {
        var columns = CsvColumns.Read(row);
        foreach (var (field, means) in new[] { ("ward", "no member has a ward"), ("email", "no member has an address") })
        {
            if (!columns.Has(field))
                draft.Note($"There is no {field} column, so {means}.");
        }

        if (!columns.Has("party") && !columns.Has("group"))
            draft.Note("There is no party column, so no member is in a group.");
        if (columns.Unused.Count > 0)
            draft.Note($"Not used: the {(columns.Unused.Count == 1 ? "column" : "columns")} {string.Join(", ", columns.Unused)}.");
        return columns;
    }

    private static RosterRow Row(CsvColumns columns, List<string> row, string where)
    {
        var id = columns.Cell(row, "id").Trim();
        var page = ModernGovPage().Match(columns.Cell(row, "page"));
        return new RosterRow(
            where,
            id.Length > 0 ? id : page.Success ? page.Groups["id"].Value : null,
            columns.Name(row),
            columns.Cell(row, "party"),
            columns.Has("group") ? columns.Cell(row, "group") : null,
            columns.Cell(row, "ward"),
            [.. columns.Cells(row, "email")],
            string.Join("; ", columns.Cells(row, "posts").Select(post => post.Trim()).Where(post => post.Length > 0)),
            []);
    }

    private static string Slipped(int cells, int headings) =>
        $"there are {cells} cells under {headings} headings, so which is which cannot be told; the row was left out, so put quotation marks around a cell "
        + "that holds a comma";

    private static void Tell(CsvMalformedRecord fault, RosterDraft draft)
    {
        if (fault.Reason == CsvMalformedReason.UnterminatedQuote)
            throw new InvalidDataException(
                $"The quotation mark opened at line {fault.LineNumber} is never closed, so the rows after it cannot be told apart; close it and import again.");
        if (fault.Reason == CsvMalformedReason.TextAfterClosingQuote)
            draft.Problem($"line {fault.LineNumber}", "a cell goes on after its closing quotation mark; the two parts were read as one");
    }

    [GeneratedRegex(@"mgUserInfo\.aspx\?(.*&)?UID=(?<id>\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex ModernGovPage();
}
