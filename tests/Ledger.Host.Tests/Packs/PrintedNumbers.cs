using System.Text.RegularExpressions;

namespace Ledger.Host.Tests.Packs;

/// <summary>The references of a text that prints its clauses' numbers and letters; a number's further paragraphs are counted.</summary>
internal static partial class PrintedNumbers
{
    internal static List<string> Of(string text)
    {
        var refs = new List<string>();
        var (number, paragraphs) = ("", 0);
        foreach (var line in Paragraphs.Of(text, IsHeading))
        {
            if (Number().Match(line) is { Success: true } numbered)
            {
                refs.Add(number = numbered.Groups["number"].Value);
                paragraphs = numbered.Groups["heading"].Success ? 0 : 1;
            }
            else if (Letter().Match(line) is { Success: true } lettered) refs.Add($"{number}({lettered.Groups["letter"].Value})");
            else if (!IsHeading(line) && number.Length > 0 && ++paragraphs > 1) refs.Add($"{number} ¶{paragraphs}");
        }
        return refs;
    }

    private static bool IsHeading(string line) => line.StartsWith('#') || Section().IsMatch(line);

    [GeneratedRegex(@"^(?<heading>#+ )?(- )?(\*\*)?(?<number>\d+\.\d+)\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"^- (?<letter>[a-z])[.)] ")]
    private static partial Regex Letter();

    // "8. PARTY GROUPS AND OFFICERS", a stray "14." between two clauses, and the cover's and foot's "DRAFT".
    [GeneratedRegex(@"^(\d+\.( [A-Z’' ,:-]+)?|DRAFT)$")]
    private static partial Regex Section();
}
