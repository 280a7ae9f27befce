using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Ledger.Domain;

namespace Ledger.Host.Exports.Documents;

/// <summary>Writes the parts of a report as HTML: on a page of the web application with links to the records, in a file of its own without.</summary>
/// <param name="address">Where a record's page is; null where there is none.</param>
internal sealed class BlockHtml(Func<StreamName, string?> address)
{
    private readonly StringBuilder html = new();
    private bool inChapter;

    /// <summary>The parts of a report, one after the other.</summary>
    internal static string Of(IEnumerable<Block> blocks, Func<StreamName, string?> address)
    {
        var writer = new BlockHtml(address);
        foreach (var block in blocks) writer.Write(block);
        return writer.html.ToString();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading: Write(heading); break;
            case Paragraph paragraph: html.Append(CultureInfo.InvariantCulture, $"<p class=\"{(paragraph.Lead ? "govuk-body-l" : "govuk-body")}\">{Text(paragraph.Text)}</p>\n"); break;
            case Figure figure: html.Append(CultureInfo.InvariantCulture, $"<div class=\"ledger-figure\">{figure.Svg}</div>\n"); break;
            case NewSheet: html.Append("<hr class=\"govuk-section-break govuk-section-break--xl govuk-section-break--visible ledger-new-sheet\">\n"); break;
            case Grid { Rows.Count: 0 } empty: WriteEmpty(empty); break;
            case Grid grid: Write(grid); break;
            default: throw new InvalidOperationException($"{block.GetType().Name} cannot be written as HTML.");
        }
    }

    private void Write(Heading heading)
    {
        inChapter = true;
        html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level} class=\"govuk-heading-{(heading.Level == 2 ? 'm' : 's')}\">{Linked(Text(heading.Text), heading.Record)}</h{heading.Level}>\n");
    }

    private void WriteEmpty(Grid grid)
    {
        var level = inChapter ? 3 : 2;
        html.Append(CultureInfo.InvariantCulture, $"<h{level} class=\"govuk-heading-s\">{Text(grid.Caption)}</h{level}>\n<p class=\"govuk-body\">{Text(grid.Empty)}</p>\n");
    }

    // Figures scroll where the screen is narrow, so that rows and columns stay together; other rows become cards there, each cell under its heading.
    private void Write(Grid grid)
    {
        if (grid.Figures)
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"ledger-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{Text(grid.Caption)}\"><table class=\"ledger-table\">");
        else html.Append("<table class=\"ledger-table ledger-cards\" role=\"table\">");
        html.Append(CultureInfo.InvariantCulture, $"<caption>{Text(grid.Caption)}</caption>\n<thead{Role(grid, "rowgroup")}><tr{Role(grid, "row")}>");
        foreach (var (at, column) in grid.Columns.Index())
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Role(grid, "columnheader")}{(grid.Figures && at > 0 ? " class=\"number\"" : "")}>{Text(column)}</th>");
        html.Append(CultureInfo.InvariantCulture, $"</tr></thead>\n<tbody{Role(grid, "rowgroup")}>");
        foreach (var row in grid.Rows)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr{Role(grid, "row")}>");
            foreach (var (at, cell) in row.Index()) Write(grid, at, cell);
            html.Append("</tr>\n");
        }

        html.Append(grid.Figures ? "</tbody></table></div>\n" : "</tbody></table>\n");
    }

    private void Write(Grid grid, int at, Cell cell)
    {
        var (tag, role) = at == 0 ? ("th scope=\"row\"", "rowheader") : ("td", "cell");
        var head = grid.Figures || at == 0 ? "" : $" data-head=\"{Text(grid.Columns[at])}\"";
        var inner = Linked(Text(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal), cell.Record);
        if (cell.Colour is { } colour) inner = $"<strong class=\"govuk-tag govuk-tag--{colour}\">{inner}</strong>";
        html.Append(CultureInfo.InvariantCulture, $"<{tag}{Role(grid, role)}{head}{(grid.Figures && at > 0 ? " class=\"number\"" : "")}>{inner}</{tag[..2]}>");
    }

    private string Linked(string inner, StreamName? record) =>
        record is { } name && address(name) is { } there ? $"<a class=\"govuk-link\" href=\"{Text(there)}\">{inner}</a>" : inner;

    // A table that is shown as cards would be none any more to a screen reader, did its parts not say what they are.
    private static string Role(Grid grid, string role) => grid.Figures ? "" : $" role=\"{role}\"";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
