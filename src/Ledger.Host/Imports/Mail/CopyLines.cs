using System.Text.RegularExpressions;

namespace Ledger.Host.Imports.Mail;

/// <summary>
/// The names in lines at the foot of a letter that say who has a copy: "CC Councillor Sample" (Stotfold asks for it), "Copied to: Cllr Sample and Cllr Example".
/// </summary>
internal static partial class CopyLines
{
    private const int LongestLine = 500;

    public static IReadOnlyList<string> Read(string ownText)
    {
        var names = new List<string>();
        var goesOn = false;
        foreach (var line in ownText.Split('\n').Where(line => line.Length <= LongestLine))
        {
            var copy = Copy().Match(line);
            if (copy.Success)
                names.AddRange(Names(copy.Groups["who"].Value));
            else if (goesOn && Member().IsMatch(line))
                names.AddRange(Names(line));
            goesOn = copy.Success || (goesOn && Member().IsMatch(line));
        }

        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Names(string words) =>
        Between().Split(words).Select(name => name.Trim(' ', '.', '\t', ':')).Where(name => name.Length > 0);

    [GeneratedRegex(
        @"^\s*(b?cc|b?c\.c\.|copy|copies|copied)(\s+(also\s+)?to)?(\s*:\s*(?<who>.*)|\s+(?<who>(councillors?|cllrs?\.?|cynghorydd)\s.*))\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Copy();

    [GeneratedRegex(@"^\s*(councillors?|cllrs?\.?|cynghorydd)\s", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Member();

    [GeneratedRegex(@"[;,&]|\s+and\s+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Between();
}
