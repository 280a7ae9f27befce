using System.Text.RegularExpressions;

namespace Ledger.Host.Tests.Packs;

/// <summary>The paragraphs of a text whose clauses are cited by heading and paragraph, as a reader would count them.</summary>
internal static partial class Paragraphs
{
    /// <summary>The text's paragraphs, list items, headings and rows; what a page break tore apart is one again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isHeading">Whether a line is a heading, and so neither continues anything nor is continued.</param>
    internal static List<string> Of(string text, Func<string, bool> isHeading)
    {
        var joined = new List<string>();
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            if (joined.Count > 0 && !isHeading(line) && !isHeading(joined[^1]) && !IsItem(line) && !IsRow(line) && !IsRow(joined[^1]) && !IsItem(joined[^1]) && IsTorn(joined[^1]))
                joined[^1] += " " + line;
            else joined.Add(line);
        }
        return joined;
    }

    internal static bool IsItem(string line) => line.StartsWith("- ", StringComparison.Ordinal);

    private static bool IsRow(string line) => line.Contains('\t');

    private static bool IsTorn(string line) => !Ended().IsMatch(line);

    [GeneratedRegex(@"[.:;!?>”""–-]\**$")]
    private static partial Regex Ended();
}
