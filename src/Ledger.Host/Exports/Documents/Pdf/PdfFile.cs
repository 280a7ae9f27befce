using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>
/// A report as PDF (ISO 32000-1), on A4 paper, to hand out or to print. It is tagged as PDF/UA (ISO 14289-1) asks, so that it can be listened to: headings, paragraphs, tables with
/// the headings of their columns and rows, drawings in words, and everything else marked as there for the eye only.
/// </summary>
internal static class PdfFile
{
    /// <summary>The file. The same report gives the same bytes.</summary>
    internal static byte[] Of(IReport report)
    {
        var (letters, paper) = (new Letters(), new Paper());
        SetOut(report, letters, paper);
        using var document = new PdfDocument();
        var title = letters.Drawable($"{report.Title} – {report.Head.CouncilName}").ReplaceLineEndings(" ");
        (document.Info.Title, document.Info.Author, document.Info.Creator) = (title, letters.Drawable(report.Head.CouncilName), "Ledger");
        document.Info.CreationDate = report.Head.GeneratedAt.ToDateTimeUtc();
        UAManager.ForDocument(document).SetDocumentLanguage("en-GB");
        var foot = letters.Drawable($"{report.Head.CouncilName} – {report.Title}").ReplaceLineEndings(" ");
        foreach (var (at, sheet) in paper.Sheets.Index())
        {
            using var painter = new Painter(document, sheet);
            // The rule is drawn first: PDFsharp sets up a page with its first mark, and would end a text object that is open then.
            painter.Rule(Sheet.Left, Sheet.Left + Sheet.Measure(sheet.Lying), sheet.Foot);
            foreach (var mark in sheet.Marks) mark(painter);
            painter.Aside(Foot(sheet, letters.Foot, foot, $" – page {at + 1} of {paper.Sheets.Count}"), letters.Foot, Sheet.Left, sheet.Foot + 4 + letters.Foot.Ascent);
        }

        Sameness.Settle(document, Formats.AsJson(report));
        using var bytes = new MemoryStream();
        document.Save(bytes);
        var file = bytes.ToArray();
        Sameness.Rewrite(file, title, report.Head.GeneratedAt);
        return file;
    }

    private static void SetOut(IReport report, Letters letters, Paper paper)
    {
        var writer = new BlockPdf(letters, paper);
        writer.Keep(report.Title, 1);
        writer.Write(new Paragraph($"{report.Head.CouncilName}: {Layout.Head(report.Head)}."));
        foreach (var block in report.Blocks()) writer.Write(block);
        if (letters.Lacked) writer.Write(new Paragraph($"{Letters.Lacking} stands for a letter that this file’s fonts do not have. The report as a web page has it."));
        writer.Finish();
    }

    private static string Foot(Sheet sheet, Face face, string whose, string page)
    {
        var room = Sheet.Measure(sheet.Lying) - face.Width(page);
        return (face.Width(whose) <= room ? whose : $"{Wrapping.Lines(whose, face, room - face.Width("…"))[0]}…") + page;
    }
}
