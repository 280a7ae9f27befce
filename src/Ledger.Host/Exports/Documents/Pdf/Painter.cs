using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>
/// Draws on one sheet, and says of everything that is drawn what it is (ISO 32000-1, 14.8): part of an element of the document, or an artifact that is there for the eye only.
/// Marked content and text objects may not overlap (14.6.1); so it is settled before each begins whether text or lines come next, which PDFsharp leaves to its caller.
/// </summary>
internal sealed class Painter : IDisposable
{
    private static readonly XColor Black = XColor.FromArgb(0x0b, 0x0c, 0x0c);
    private static readonly XColor Grey = XColor.FromArgb(0xb1, 0xb4, 0xb6);

    private readonly PdfDocument document;
    private readonly PdfPage page;
    private readonly XGraphics graphics;
    private readonly UAManager structure;

    internal Painter(PdfDocument document, Sheet sheet)
    {
        (this.document, structure) = (document, UAManager.ForDocument(document));
        page = document.AddPage();
        (page.Width, page.Height) = (XUnitPt.FromPoint(sheet.Width), XUnitPt.FromPoint(sheet.Height));
        graphics = XGraphics.FromPdfPage(page);
    }

    internal void Begin(PdfBlockLevelElementTag tag) => structure.StructureBuilder.BeginElement(tag);

    internal void Begin(PdfGroupingElementTag tag) => structure.StructureBuilder.BeginElement(tag);

    /// <summary>Begins a table's cell that is the heading of its column or row.</summary>
    internal void BeginHeading(string scope)
    {
        Begin(PdfBlockLevelElementTag.TableHeaderCell);
        structure.StructureBuilder.CurrentStructureElement.TableAttributes.Elements.SetName("/Scope", scope);
    }

    internal void End() => structure.StructureBuilder.End();

    /// <summary>A place to which the reader's table of contents leads.</summary>
    internal void Chapter(string name) => document.Outlines.Add(name, page);

    /// <summary>Text of the element that was begun.</summary>
    internal void Text(string text, Face face, double left, double baseline)
    {
        if (text.Length == 0) return;
        structure.BeginTextMode();
        Letter(text, face, left, baseline);
    }

    /// <summary>Text that is there for the eye only, since it stands elsewhere too.</summary>
    internal void Aside(string text, Face face, double left, double baseline)
    {
        if (text.Length == 0) return;
        structure.StructureBuilder.EndMarkedContentsWithId();
        structure.BeginTextMode();
        structure.StructureBuilder.BeginArtifact();
        Letter(text, face, left, baseline);
        End();
    }

    /// <summary>A rule across.</summary>
    internal void Rule(double left, double right, double at, bool strong = false) =>
        Artifact(() => graphics.DrawLine(new XPen(strong ? Black : Grey, strong ? 0.9 : 0.5), left, at, right, at));

    /// <summary>A thin frame.</summary>
    internal void Frame(double left, double top, double width, double height) => Artifact(() => graphics.DrawRectangle(new XPen(Black, 0.6), left, top, width, height));

    /// <summary>A drawing.</summary>
    /// <param name="alternative">What is to be seen in it, for those who do not see it.</param>
    /// <param name="bounds">Where it stands.</param>
    /// <param name="draw">Draws it.</param>
    internal void Figure(string alternative, XRect bounds, Action<XGraphics> draw)
    {
        // Its place is told as PDF counts, from the lower left corner.
        structure.StructureBuilder.BeginElement(PdfIllustrationElementTag.Figure, alternative, new(bounds.X, page.Height.Point - bounds.Bottom, bounds.Width, bounds.Height));
        // PDFsharp begins the first marked content of a page in a text object: it is closed again, so that no line is drawn within it.
        structure.BeginTextMode();
        graphics.DrawString(" ", new Face(1, bold: false).Font, XBrushes.White, bounds.X, bounds.Bottom);
        structure.StructureBuilder.EndMarkedContentsWithId();
        structure.BeginGraphicMode();
        draw(graphics);
        structure.BeginGraphicMode();
        End();
    }

    public void Dispose() => graphics.Dispose();

    private void Letter(string text, Face face, double left, double baseline) => graphics.DrawString(text, face.Font, new XSolidBrush(Black), left, baseline);

    private void Artifact(Action draw)
    {
        structure.StructureBuilder.EndMarkedContentsWithId();
        structure.BeginGraphicMode();
        structure.StructureBuilder.BeginArtifact();
        draw();
        End();
    }
}
