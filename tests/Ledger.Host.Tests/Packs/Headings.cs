using System.Text.RegularExpressions;

namespace Ledger.Host.Tests.Packs;

/// <summary>The references of a text that prints no numbers: by heading and paragraph, list items by their order under the heading, tables by column.</summary>
/// <param name="Cited">Each heading of the text, and how a pack cites it; no words for a heading that is none, such as a page's.</param>
/// <param name="Tables">Each heading that stands above a table, with how its columns are cited.</param>
internal sealed partial record Headings(IReadOnlyDictionary<string, string> Cited, IReadOnlyDictionary<string, string[]> Tables)
{
    internal List<string> RefsOf(string text)
    {
        var refs = new List<string>();
        var (heading, paragraphs, items) = ("", 0, 0);
        var columns = Array.Empty<string>();
        var cells = new List<int>();
        foreach (var line in Paragraphs.Of(text, line => Cited.ContainsKey(Bare(line)) || Tables.ContainsKey(Bare(line))))
        {
            var bare = Bare(line);
            if (Tables.TryGetValue(bare, out var table))
            {
                EndTable();
                columns = table;
                cells = [.. table.Select(_ => -1)];
            }
            else if (Cited.TryGetValue(bare, out var cited))
            {
                EndTable();
                if (cited.Length > 0) (heading, paragraphs, items) = (cited, 0, 0);
            }
            else if (columns.Length > 0) Count(line, cells);
            else if (heading.Length > 0) refs.Add(Paragraphs.IsItem(line) ? $"{heading} • {++items}" : $"{heading} ¶{++paragraphs}");
        }
        EndTable();
        return refs;

        void EndTable()
        {
            refs.AddRange(columns.SelectMany((column, at) => Enumerable.Range(1, Math.Max(cells[at], 0)).Select(number => $"{column} • {number}")));
            columns = [];
        }
    }

    // The first row of a table is its head, counted from -1; a cell that begins with a small letter continues the one above it.
    private static void Count(string row, List<int> cells)
    {
        foreach (var (cell, at) in row.Split('\t').Select((cell, at) => (cell, at)))
        {
            var statements = Between().Split(cell).Select(part => part.Trim()).Where(part => part.Length > 0 && part != "--" && !char.IsLower(part[0])).Count();
            cells[at] += cells[at] < 0 ? 1 : statements;
        }
    }

    private static string Bare(string line) => line.Trim('#', '*', ' ', '\t');

    [GeneratedRegex("<[^>]*>|•")]
    private static partial Regex Between();
}
