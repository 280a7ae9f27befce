using System.Globalization;
using System.Text;

namespace Ledger.Host.Imports.Rosters;

/// <summary>
/// A cell's text made fit for a name: spaces tidied, an accent and its letter made one character. A text that could deceive a reader or a spreadsheet has a fault, and is not used:
/// U+0000 and other controls, lone surrogates, characters that turn the direction of writing or cannot be seen, a start that a spreadsheet would run.
/// </summary>
internal readonly record struct PlainText(string Text, string? Fault)
{
    public static PlainText Of(string raw, int longest = 200)
    {
        var text = string.Join(' ', raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (Unfit(text) is { } unfit)
            return new("", $"holds the character U+{unfit:X4}, which cannot be seen or printed");
        if (text.Length > longest)
            return new("", $"is longer than {longest} characters");
        if (text.Length > 1 && text[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20')
            return new("", $"begins like a spreadsheet formula, with \u201c{text[0]}\u201d");
        return new(text, null);
    }

    /// <summary>The first character that has no place in a name, or null.</summary>
    public static int? Unfit(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || IsUnfit(rune))
                return rune.Value;
        }

        return null;
    }

    private static bool IsUnfit(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0;
}
