using System.Globalization;
using System.Text;

namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>What one file is written with.</summary>
internal sealed class Letters
{
    /// <summary>Stands for a letter that the fonts lack.</summary>
    internal const char Lacking = '□';

    private readonly Dictionary<(double Size, bool Bold), Face> faces = [];

    internal Face Body => Of(10.5);

    internal Face Lead => Of(12);

    internal Face Caption => Of(10.5, bold: true);

    internal Face Foot => Of(8.5);

    /// <summary>Whether something had to be written that the fonts lack.</summary>
    internal bool Lacked { get; private set; }

    /// <summary>The letters of a heading: 1 for the title, 2 for a chapter, 3 for what is in it.</summary>
    internal Face Heading(int level) => Of(level switch { 1 => 21, 2 => 15, _ => 12 }, bold: true);

    internal Face Of(double size, bool bold = false)
    {
        if (!faces.TryGetValue((size, bold), out var face)) faces[(size, bold)] = face = new(size, bold);
        return face;
    }

    /// <summary>
    /// The text as it can be drawn: a box stands for each letter that the fonts lack, so that nothing vanishes silently. What has no look of its own, as control characters, is left out.
    /// </summary>
    internal string Drawable(string text)
    {
        var drawable = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (letter.Value is '\n') drawable.Append('\n');
            else if (letter.Value is '\t') drawable.Append(' ');
            else if (HasNoLook(letter)) continue;
            else if (Body.Has(letter)) drawable.Append(letter.ToString());
            else
            {
                Lacked = true;
                drawable.Append(Lacking);
            }
        }

        return drawable.ToString();
    }

    // U+FE00 to U+FE0F choose between two looks of the letter before.
    private static bool HasNoLook(Rune letter) => letter.Value is >= 0xFE00 and <= 0xFE0F || Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;
}
