using System.Globalization;
using System.Xml.Linq;
using PdfSharp.Drawing;

namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>One of our own drawings (<see cref="Plots.Drawing"/>), which is SVG, on paper. Of SVG it knows what those are made of and nothing else.</summary>
internal sealed class SvgDrawing
{
    // One unit of the drawing, in points, as a rule and at the least: its letters are 13 units high.
    private const double Usual = 0.9;
    private const double Least = 0.62;

    private readonly XElement svg;
    private readonly Letters letters;
    private readonly double[] box;
    private readonly HashSet<string> hatchings;
    private double scale = Usual;

    private SvgDrawing(XElement svg, Letters letters)
    {
        (this.svg, this.letters) = (svg, letters);
        box = [.. Text(svg, "viewBox").Split(' ').Select(Read)];
        hatchings = [.. Parts("pattern").Select(Hatching)];
    }

    /// <summary>How wide it is on paper, in points.</summary>
    internal double Width => box[2] * scale;

    /// <summary>How high it is on paper, in points.</summary>
    internal double Height => box[3] * scale;

    /// <summary>Reads a drawing.</summary>
    /// <exception cref="InvalidOperationException">Something in it is not known here; nothing of a drawing is left out silently.</exception>
    internal static SvgDrawing Of(string svg, Letters letters)
    {
        var drawing = new SvgDrawing(XElement.Parse(svg), letters);
        foreach (var part in drawing.svg.Elements()) drawing.Check(part);
        return drawing;
    }

    /// <summary>Makes it small enough for the room there is, if it can be read so; or else for a sheet of its own.</summary>
    /// <param name="room">What is left of the sheet, in points.</param>
    /// <param name="whole">What a sheet has, in points.</param>
    internal void Fit(double room, double whole)
    {
        var here = Math.Min(Usual, room / box[3]);
        scale = here >= Least ? here : Math.Min(Usual, whole / box[3]);
    }

    /// <summary>Draws it.</summary>
    internal void Draw(Painter painter, double left, double top) => painter.Figure(
        $"{Parts("title").Single().Value}. {Parts("desc").Single().Value}", new(left, top, Width, Height), graphics =>
        {
            foreach (var part in svg.Elements()) Draw(graphics, part, left, top);
        });

    private void Draw(XGraphics graphics, XElement part, double left, double top)
    {
        switch (part.Name.LocalName)
        {
            case "rect": Fill(graphics, new(X("x"), Y("y"), Long("width"), Long("height")), Text(part, "fill"), Pen("#0b0c0c")); break;
            case "line": graphics.DrawLine(Pen(Text(part, "stroke")), X("x1"), Y("y1"), X("x2"), Y("y2")); break;
            case "circle": graphics.DrawEllipse(Pen(Text(part, "stroke")), Brush(Text(part, "fill")), X("cx") - Long("r"), Y("cy") - Long("r"), 2 * Long("r"), 2 * Long("r")); break;
            case "text": Letter(graphics, part, X("x"), Y("y")); break;
            default: break;
        }

        double X(string name) => left + Long(name);

        double Y(string name) => top + Long(name);

        double Long(string name) => Read(Text(part, name)) * scale;

        XPen Pen(string otherwise) => new(Colour((string?)part.Attribute("stroke") ?? otherwise), Read((string?)part.Attribute("stroke-width") ?? "1") * scale);
    }

    private void Letter(XGraphics graphics, XElement part, double x, double y)
    {
        var face = letters.Of(Read(Text(svg, "font-size")) * scale, Text(part, "font-weight") == "bold");
        var text = letters.Drawable(part.Value).Replace('\n', ' ');
        if (text.Length == 0) return;
        var back = Text(part, "text-anchor") switch { "start" => 0, "middle" => face.Width(text) / 2, _ => throw Unknown(part) };
        graphics.DrawString(text, face.Font, Brush(Text(svg, "fill")), x - back, y);
    }

    private void Fill(XGraphics graphics, XRect box, string fill, XPen pen)
    {
        if (!IsHatching(fill))
        {
            graphics.DrawRectangle(pen, Brush(fill), box);
            return;
        }

        graphics.DrawRectangle(XBrushes.White, box);
        // Lines that rise from left to right, six units apart: on each, x and y together are the same.
        var (step, thin) = (6 * scale, new XPen(pen.Color, 1.5 * scale));
        for (var sum = Math.Ceiling((box.Left + box.Top) / step) * step; sum < box.Right + box.Bottom; sum += step)
        {
            var (from, to) = (Math.Max(box.Left, sum - box.Bottom), Math.Min(box.Right, sum - box.Top));
            graphics.DrawLine(thin, from, sum - from, to, sum - to);
        }

        graphics.DrawRectangle(pen, box);
    }

    private void Check(XElement part)
    {
        string[] known = part.Name.LocalName switch
        {
            "title" or "desc" => ["id"],
            "rect" => ["x", "y", "width", "height", "fill", "stroke", "stroke-width"],
            "line" => ["x1", "y1", "x2", "y2", "stroke", "stroke-width"],
            "circle" => ["cx", "cy", "r", "fill", "stroke"],
            "text" => ["x", "y", "text-anchor", "font-weight"],
            "pattern" => ["id", "width", "height", "patternUnits"],
            _ => throw Unknown(part),
        };
        if (part.Attributes().Any(one => !known.Contains(one.Name.LocalName)) || (part.HasElements && part.Name.LocalName != "pattern")) throw Unknown(part);
        if ((string?)part.Attribute("fill") is { } fill && !IsHatching(fill)) Colour(fill);
    }

    // There is one pattern, and it is drawn as it says.
    private static string Hatching(XElement pattern) =>
        pattern.Elements().Select(part => part.Name.LocalName).SequenceEqual(["rect", "path"]) && (string?)pattern.Elements().Last().Attribute("d") == "M0 6L6 0"
            ? $"url(#{Text(pattern, "id")})" : throw Unknown(pattern);

    private bool IsHatching(string fill) => hatchings.Contains(fill);

    private IEnumerable<XElement> Parts(string name) => svg.Elements().Where(part => part.Name.LocalName == name);

    private static XSolidBrush Brush(string colour) => new(Colour(colour));

    private static XColor Colour(string colour) => colour is ['#', ..] && uint.TryParse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb) && colour.Length == 7
        ? XColor.FromArgb((int)(rgb >> 16), (int)((rgb >> 8) & 0xff), (int)(rgb & 0xff)) : throw new InvalidOperationException($"{colour} is no colour that can be drawn in PDF.");

    private static string Text(XElement part, string name) => (string?)part.Attribute(name) ?? throw Unknown(part);

    private static double Read(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    private static InvalidOperationException Unknown(XElement part) => new($"{part} cannot be drawn in PDF.");
}
