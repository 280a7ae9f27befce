using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Ledger.Host.Exports.Documents;

/// <summary>A report as an OpenDocument spreadsheet (ODF 1.3): one sheet with what stands at its head and its words, and one for each table.</summary>
internal static class OdsFile
{
    private const string MediaType = "application/vnd.oasis.opendocument.spreadsheet";

    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    internal static byte[] Of(IReport report)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The first, and stored as it is, so that the file says what it is (ODF 1.3, part 2, 3.3).
            Add(zip, "mimetype", MediaType, CompressionLevel.NoCompression);
            Add(zip, "META-INF/manifest.xml", Xml(new(
                Manifest + "manifest", new XAttribute(XNamespace.Xmlns + "manifest", Manifest), new XAttribute(Manifest + "version", "1.3"), File("/", MediaType), File("content.xml", "text/xml"))));
            Add(zip, "content.xml", Xml(Content(report)));
        }

        return bytes.ToArray();
    }

    private static XElement Content(IReport report)
    {
        var blocks = report.Blocks().ToList();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "About" };
        return new(
            Office + "document-content", new XAttribute(XNamespace.Xmlns + "office", Office), new XAttribute(XNamespace.Xmlns + "table", Table), new XAttribute(XNamespace.Xmlns + "text", Words),
            new XAttribute(Office + "version", "1.3"),
            new XElement(Office + "body", new XElement(
                Office + "spreadsheet", Sheet("About", About(report, blocks)),
                blocks.OfType<Grid>().Where(grid => grid.Rows.Count > 0).Select(grid => Sheet(NameOf(grid, names), grid.Rows.Prepend([.. grid.Columns.Select(column => (Cell)column)]))))));
    }

    private static IEnumerable<IReadOnlyList<Cell>> About(IReport report, IEnumerable<Block> blocks) => new[] { report.Title, report.Head.CouncilName, Layout.Head(report.Head) }
        .Concat(blocks.Select(block => block switch
        {
            Heading heading => heading.Text,
            Paragraph paragraph => paragraph.Text,
            Grid { Rows.Count: 0 } empty => $"{empty.Caption}: {empty.Empty}",
            _ => null,
        }).OfType<string>()).Select(line => (IReadOnlyList<Cell>)[line]);

    private static XElement Sheet(string name, IEnumerable<IReadOnlyList<Cell>> rows) =>
        new(Table + "table", new XAttribute(Table + "name", name), rows.Select(row => new XElement(Table + "table-row", row.Select(Of))));

    // Text is typed as text, so that a spreadsheet shows what looks like a formula and does not run it; the apostrophe keeps it so when it is saved as CSV.
    private static XElement Of(Cell cell) => cell.Number is { } number
        ? new(Table + "table-cell", new XAttribute(Office + "value-type", "float"), new XAttribute(Office + "value", number.ToString(CultureInfo.InvariantCulture)), new XElement(Words + "p", cell.Text))
        : new(Table + "table-cell", new XAttribute(Office + "value-type", "string"), Formats.Neutral(cell.Text).Split('\n').Select(line => new XElement(Words + "p", Legal(line))));

    // A sheet's name is short, of its own, and without the marks that spreadsheets keep for themselves.
    private static string NameOf(Grid grid, HashSet<string> taken)
    {
        var plain = new string([.. grid.Caption.Where(letter => !"[]*?:/\\'".Contains(letter, StringComparison.Ordinal))]);
        var name = plain.Length <= 28 ? plain : plain[..28].TrimEnd();
        for (var at = 2; !taken.Add(name); at++) name = $"{(plain.Length <= 25 ? plain : plain[..25].TrimEnd())} {at}";
        return name;
    }

    // XML 1.0 has no word for most control characters.
    private static string Legal(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) || letter is '\t'));

    private static XElement File(string path, string type) => new(Manifest + "file-entry", new XAttribute(Manifest + "full-path", path), new XAttribute(Manifest + "media-type", type));

    private static string Xml(XElement root) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root.ToString(SaveOptions.DisableFormatting)}";

    private static void Add(ZipArchive zip, string name, string text, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(name, level);
        // The same report gives the same bytes.
        entry.LastWriteTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }
}
