using System.IO.Compression;
using System.Xml.Linq;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Exports;
using Ledger.Host.Exports.Documents;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Reports;

/// <summary>Reports written out: as HTML, as a spreadsheet, and divided among pages.</summary>
public sealed class DocumentTests(PostgresFixture postgres) : IAsyncLifetime
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private ReportedCouncil council = null!;

    public async ValueTask InitializeAsync()
    {
        council = await ReportedCouncil.Open(postgres, "faversham");
        await council.OpenMatter("2026-02-01", "M-1");
        await council.Ask("2026-02-02", "M-1", "R-1", "labour");
        await council.Decline("2026-02-03", "M-1", "R-1");
        await council.Advise("2026-02-04", "M-1", "A-1", "green", "=HYPERLINK(1) <b>&amp;</b>");
        await council.Advise("2026-02-05", "M-1", "A-2", "conservative", "Another fact.");
    }

    public ValueTask DisposeAsync() => council.DisposeAsync();

    public static TheoryData<string> Names => [.. ReportShelf.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_report_has_a_title_and_can_be_had_in_every_format(string name)
    {
        var report = await council.Report(name);
        report.Title.ShouldNotBeEmpty();
        foreach (var format in Formats.MediaTypes.Keys.Where(format => format != "csv")) report.Bytes(format).Length.ShouldBeGreaterThan(100, format);
        // A report in which nothing is has only its line of headings as data.
        System.Text.Encoding.UTF8.GetString(report.Bytes("csv")).Split('\n')[0].Split(',').Length.ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task In_html_what_people_typed_is_text()
    {
        var html = System.Text.Encoding.UTF8.GetString((await council.Report("equal-treatment")).Bytes("html"));
        html.ShouldContain("&lt;b&gt;&amp;amp;&lt;/b&gt;");
        html.ShouldNotContain("<b>");
    }

    [Fact]
    public async Task In_a_spreadsheet_what_looks_like_a_formula_is_text_and_numbers_are_numbers()
    {
        var cells = Content((await council.Report("equal-treatment")).Bytes("ods")).Descendants(Table + "table-cell").ToList();
        cells.Single(cell => cell.Value.Contains("HYPERLINK", StringComparison.Ordinal)).Value.ShouldStartWith("'=");
        cells.ShouldAllBe(cell => cell.Attribute(Table + "formula") == null);
        cells.ShouldContain(cell => (string?)cell.Attribute(Office + "value-type") == "float" && (string?)cell.Attribute(Office + "value") == "1");
    }

    [Fact]
    public async Task A_spreadsheet_begins_with_its_media_type_stored_and_each_of_its_sheets_has_a_name_of_its_own()
    {
        var bytes = (await council.Report("equal-treatment")).Bytes("ods");
        System.Text.Encoding.ASCII.GetString(bytes, 30, 8).ShouldBe("mimetype");
        System.Text.Encoding.ASCII.GetString(bytes, 38, 46).ShouldBe("application/vnd.oasis.opendocument.spreadsheet");
        var names = Content(bytes).Descendants(Table + "table").Select(sheet => (string)sheet.Attribute(Table + "name")!).ToList();
        names.ShouldBeUnique();
        names.ShouldAllBe(name => name.Length <= 31);
    }

    [Fact]
    public async Task The_same_report_gives_the_same_spreadsheet() =>
        (await council.Report("duties")).Bytes("ods").ShouldBe((await council.Report("duties")).Bytes("ods"));

    [Fact]
    public async Task What_a_reader_may_not_see_is_in_no_format()
    {
        foreach (var format in Formats.MediaTypes.Keys.Where(format => !Formats.IsBinary(format)))
        {
            var written = System.Text.Encoding.UTF8.GetString((await council.Report("equal-treatment", council.Scope with { Reader = Reader.Of("labour") })).Bytes(format));
            written.ShouldNotContain("HYPERLINK", customMessage: format);
            written.ShouldNotContain("Another fact", customMessage: format);
        }

        var theirs = await council.Report("equal-treatment", council.Scope with { Reader = Reader.Of("labour") });
        Content(theirs.Bytes("ods")).Value.ShouldNotContain("Another fact");
        new ReadPdf(theirs.Bytes("pdf")).Everything.ShouldNotContain("Anotherfact");
    }

    [Fact]
    public void A_long_table_goes_on_under_the_same_headings()
    {
        Grid grid = new("Numbers", ["Number"], [.. Enumerable.Range(1, 25).Select(number => (IReadOnlyList<Cell>)[number])]);
        var sheets = Sheets.Of([new Paragraph("First."), grid, new Paragraph("Last.")], 11);
        sheets.Count.ShouldBe(3);
        sheets.SelectMany(sheet => sheet.OfType<Grid>()).SelectMany(part => part.Rows).Select(row => row[0].Number).ShouldBe(grid.Rows.Select(row => row[0].Number));
        sheets[1].OfType<Grid>().Single().Caption.ShouldBe("Numbers, continued");
        sheets[1].OfType<Grid>().Single().Columns.ShouldBe(grid.Columns);
        sheets[^1][^1].ShouldBe(new Paragraph("Last."));
    }

    [Fact]
    public void A_chapter_goes_on_under_its_own_heading()
    {
        var lines = Enumerable.Range(1, 4).Select(number => new Paragraph($"{number}.")).ToArray();
        Sheets.Of([new Heading("Matter M-1"), .. lines, new Heading("Matter M-2"), lines[0]], 3)
            .Select(sheet => sheet.OfType<Heading>().Select(heading => heading.Text))
            .ShouldBe([["Matter M-1"], ["Matter M-1, continued"], ["Matter M-2"]]);
        Sheets.Of([new Heading("The open part"), lines[0], new NewSheet(), lines[1]], 2)[^1].OfType<Heading>().ShouldBeEmpty();
    }

    [Fact]
    public void A_short_report_stands_on_one_page_and_an_empty_one_on_one_too()
    {
        Sheets.Of([new Paragraph("Only.")], 10).ShouldHaveSingleItem().ShouldHaveSingleItem();
        Sheets.Of([], 10).ShouldHaveSingleItem().ShouldBeEmpty();
    }

    private static XElement Content(byte[] ods)
    {
        using var zip = new ZipArchive(new MemoryStream(ods));
        using var content = zip.GetEntry("content.xml")!.Open();
        return XDocument.Load(content).Root!;
    }
}
