using System.Text;

namespace Ledger.Host.Imports.Mail;

/// <summary>Text fit to be kept and shown: no U+0000, no other control characters, no half of a surrogate pair. The message itself stays as it came.</summary>
internal static class Printable
{
    /// <summary>On one line.</summary>
    public static string Line(string text) => string.Join(' ', Text(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>With its lines, each ended by a line feed.</summary>
    public static string Text(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            kept.Append(Rune.IsControl(rune) && rune.Value is not ('\n' or '\t') ? "\uFFFD" : rune.ToString());
        return kept.ToString();
    }
}
