using System.Globalization;
using System.Text;

namespace Ledger.Host.Imports.Rosters;

/// <summary>Kebab-case of a name: "Siân O'Brien-Sample" becomes "sian-obrien-sample".</summary>
internal static class Slug
{
    // The runtime takes no accents off in its invariant mode, so the Latin letters of European names are spelt out here.
    private static readonly Dictionary<char, string> _letters = new (string Plain, string Accented)[]
    {
        ("a", "àáâãäåāăąǎạảấầậắằặ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįıỉị"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőơọỏốồổỗộớờởỡợǫ"), ("oe", "œ"), ("r", "ŕŗř"),
        ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųưụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"), (" and ", "&"),
    }.SelectMany(row => row.Accented.Select(letter => (letter, row.Plain))).ToDictionary(pair => pair.letter, pair => pair.Plain);

    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant().SelectMany(letter => _letters.GetValueOrDefault(letter, letter.ToString())))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-' && !JoinsLetters(letter))
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    private static bool JoinsLetters(char mark) =>
        mark is '\'' or '\u2019' or '\u2018' or '`' or '.' || char.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark;
}
