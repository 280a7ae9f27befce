using System.Globalization;
using System.Xml.Linq;

namespace Ledger.Host.Exports.Plots;

/// <summary>
/// A drawing in SVG, 360 units wide so that it can be read on a phone, and in black, white and hatching so that it can be read off any printer.
/// </summary>
internal sealed class Drawing
{
    internal const int Width = 360;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly XElement root;

    /// <summary>Begins a drawing.</summary>
    /// <param name="id">What its parts' ids begin with; no other drawing of the page has it.</param>
    /// <param name="height">How high it is.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What is to be seen in it, for those who do not see it.</param>
    internal Drawing(string id, int height, string title, string description) => root = new(
        Svg + "svg", new XAttribute("viewBox", $"0 0 {Width} {height}"), new XAttribute("role", "img"), new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
        new XAttribute("class", "ledger-plot"), new XAttribute("font-size", "13"), new XAttribute("fill", "#0b0c0c"),
        new XElement(Svg + "title", new XAttribute("id", $"{id}-title"), title), new XElement(Svg + "desc", new XAttribute("id", $"{id}-desc"), description));

    internal void Text(double x, double y, string text, string anchor = "start", bool bold = false) => Add(
        "text", ("x", N(x)), ("y", N(y)), ("text-anchor", anchor), ("font-weight", bold ? "bold" : "normal")).Value = text;

    internal void Line(double x1, double y1, double x2, double y2, double width = 1, string colour = "#0b0c0c") =>
        Add("line", ("x1", N(x1)), ("y1", N(y1)), ("x2", N(x2)), ("y2", N(y2)), ("stroke", colour), ("stroke-width", N(width)));

    internal void Box(double x, double y, double width, double height, string fill) => Add(
        "rect", ("x", N(x)), ("y", N(y)), ("width", N(width)), ("height", N(height)), ("fill", fill), ("stroke", "#0b0c0c"), ("stroke-width", "1"));

    internal void Dot(double x, double y) => Add("circle", ("cx", N(x)), ("cy", N(y)), ("r", "3"), ("fill", "#ffffff"), ("stroke", "#0b0c0c"));

    /// <summary>Hatching, to fill boxes with.</summary>
    internal string Hatching(string id)
    {
        var pattern = Add("pattern", ("id", id), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"));
        pattern.Add(
            new XElement(Svg + "rect", new XAttribute("width", 6), new XAttribute("height", 6), new XAttribute("fill", "#ffffff")),
            new XElement(Svg + "path", new XAttribute("d", "M0 6L6 0"), new XAttribute("stroke", "#0b0c0c"), new XAttribute("stroke-width", "1.5")));
        return $"url(#{id})";
    }

    public override string ToString() => root.ToString(SaveOptions.DisableFormatting);

    private XElement Add(string name, params (string Name, string Value)[] attributes)
    {
        var element = new XElement(Svg + name, attributes.Select(one => new XAttribute(one.Name, one.Value)));
        root.Add(element);
        return element;
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
