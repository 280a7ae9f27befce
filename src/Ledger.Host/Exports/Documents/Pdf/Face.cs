using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>Letters of one size, regular or bold. Everything is measured in points.</summary>
internal sealed class Face
{
    private readonly XGraphics ruler = XGraphics.CreateMeasureContext(new XSize(1000, 1000), XGraphicsUnit.Point, XPageDirection.Downwards);
    private readonly Dictionary<Rune, double> widths = [];

    // The whole process has one resolver; a type is initialized once, whoever comes first.
    static Face() => GlobalFontSettings.FontResolver = new CarriedFonts();

    internal Face(double size, bool bold) =>
        Font = new XFont(CarriedFonts.Family, size, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular, new XPdfFontOptions(PdfFontEncoding.Unicode));

    internal XFont Font { get; }

    /// <summary>From one line to the next.</summary>
    internal double Line => Font.Size * 1.3;

    /// <summary>From the top of a line down to where its letters stand.</summary>
    internal double Ascent => Font.Size;

    internal double Width(string text) => text.EnumerateRunes().Sum(Width);

    internal double Width(Rune letter)
    {
        if (!widths.TryGetValue(letter, out var width)) widths[letter] = width = ruler.MeasureString(letter.ToString(), Font).Width;
        return width;
    }

    internal bool Has(Rune letter) => GlyphHelper.GlyphIndexFromCodePoint(letter.Value, Font) != 0;
}
