using System.Text;

namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>Divides text into lines.</summary>
internal static class Wrapping
{
    // Where a word that is longer than a line is broken rather than elsewhere, as an e-mail address is.
    private const string Joints = "@./-–_\\&=?,;:";

    /// <summary>The lines, each no wider than it may be; at least one.</summary>
    /// <param name="text">What can be drawn; each of its lines begins a new one.</param>
    /// <param name="face">The letters.</param>
    /// <param name="width">How wide a line may be, in points; one letter stands on it in any case.</param>
    internal static IReadOnlyList<string> Lines(string text, Face face, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n')) Add(lines, paragraph, face, width);
        return lines;
    }

    /// <summary>How wide the longest word is.</summary>
    internal static double LongestWord(string text, Face face) => text.Split([' ', '\n']).Max(face.Width);

    /// <summary>How wide the longest line is, if none is wrapped.</summary>
    internal static double LongestLine(string text, Face face) => text.Split('\n').Max(face.Width);

    private static void Add(List<string> lines, string paragraph, Face face, double width)
    {
        var (line, filled, space) = (new StringBuilder(), 0.0, face.Width(" "));
        foreach (var whole in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (word, wide) = (whole, face.Width(whole));
            if (line.Length > 0 && filled + space + wide > width) End();
            for (; wide > width && Fitting(word, face, width) is var part && part < word.Length; wide = face.Width(word))
            {
                lines.Add(word[..part]);
                word = word[part..];
            }

            filled += wide + (line.Length > 0 ? space : 0);
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        End();

        void End()
        {
            lines.Add(line.ToString());
            line.Clear();
            filled = 0;
        }
    }

    // How much of a word fits on a line: up to its last joint, or else up to any letter; one letter at least.
    private static int Fitting(string word, Face face, double width)
    {
        var (filled, fits, joint) = (0.0, 0, 0);
        foreach (var letter in word.EnumerateRunes())
        {
            filled += face.Width(letter);
            if (filled > width && fits > 0) break;
            fits += letter.Utf16SequenceLength;
            if (letter.IsBmp && Joints.Contains((char)letter.Value, StringComparison.Ordinal)) joint = fits;
        }

        return joint > 0 && fits < word.Length ? joint : fits;
    }
}
