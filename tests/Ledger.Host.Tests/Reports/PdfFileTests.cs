using System.Text;
using System.Xml.Linq;
using Ledger.Host.Exports;
using Ledger.Host.Exports.Documents;
using Ledger.Host.Exports.Documents.Pdf;
using Ledger.Projections.Reports;
using Ledger.Testing;
using UglyToad.PdfPig.Tokens;

namespace Ledger.Host.Tests.Reports;

/// <summary>A report as PDF: how it stands on paper, and how it is told to who listens to it.</summary>
public sealed class PdfFileTests
{
    private const double Margin = 54;

    [Fact]
    public void It_says_whose_it_is_on_every_page_and_which_page_that_is()
    {
        var pdf = Of(new Paragraph("First."), new NewSheet(), new Paragraph("Second."));
        pdf.Title.ShouldBe("Numbers & words – Exampleton Town Council");
        pdf.Pages.Select(ReadPdf.Shown).ShouldBe([
            "Numbers&wordsExampletonTownCouncil:asof1June2026;protocolhailsham@1.First.ExampletonTownCouncil–Numbers&words–page1of2",
            "Second.ExampletonTownCouncil–Numbers&words–page2of2"]);
    }

    [Fact]
    public void The_headings_of_a_table_stand_at_the_head_of_every_page_and_are_heard_once()
    {
        var pdf = Of(Table(120, "Who", "What they said"));
        pdf.Pages.Count.ShouldBeGreaterThan(2);
        foreach (var page in pdf.Pages.Skip(1)) ReadPdf.Shown(page).ShouldStartWith("Thetable,continuedWhoWhattheysaid");
        pdf.Heard.Split("Whattheysaid").Length.ShouldBe(2);
        pdf.Heard.ShouldNotContain("continued");
        pdf.Heard.ShouldNotContain("page1of");
    }

    [Fact]
    public void A_row_stands_on_one_page()
    {
        var pdf = Of(Table(60, "Who", "What they said") with { Rows = [.. Enumerable.Range(0, 60).Select(row => (IReadOnlyList<Cell>)[$"From{row}", $"Begins{row}\n{Words(40)}\nEnds{row}"])] });
        foreach (var row in Enumerable.Range(0, 60)) pdf.Pages.Count(page => ReadPdf.Shown(page) is var shown && shown.Contains($"Begins{row}w", StringComparison.Ordinal) && shown.Contains($"Ends{row}", StringComparison.Ordinal)).ShouldBe(1, $"{row}");
    }

    [Fact]
    public void A_row_that_is_taller_than_a_page_goes_on_on_the_next_and_nothing_of_it_is_lost()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 200).Select(line => $"line{line};"));
        var pdf = Of(Table(1, "Who", "What they said") with { Rows = [["Somebody", lines]] });
        pdf.Pages.Count.ShouldBeGreaterThan(2);
        pdf.Heard.ShouldContain(ReadPdf.Squeezed(lines));
    }

    [Fact]
    public void No_heading_is_the_last_on_its_page()
    {
        foreach (var above in Enumerable.Range(20, 30))
        {
            var pdf = Of([.. Enumerable.Repeat(new Paragraph("A line."), above), new Heading("Aheading"), new Heading("Another", 3), Table(3, "Who", "What")]);
            foreach (var page in pdf.Pages) ReadPdf.Shown(page).Split("ExampletonTownCouncil–")[0].ShouldNotEndWith("heading", customMessage: $"{above}");
            foreach (var page in pdf.Pages) ReadPdf.Shown(page).Split("ExampletonTownCouncil–")[0].ShouldNotEndWith("Another", customMessage: $"{above}");
            foreach (var page in pdf.Pages) ReadPdf.Shown(page).Split("ExampletonTownCouncil–")[0].ShouldNotEndWith("WhoWhat", customMessage: $"{above}");
        }
    }

    [Fact]
    public void Nothing_stands_in_the_margins_and_a_long_word_is_broken()
    {
        var address = "somebody.with.a.very.long.name.indeed@the-council-of-a-place-with-a-long-name.exampleton.gov.uk";
        var unbroken = new string('W', 400);
        var pdf = Of(
            new Heading(unbroken), new Paragraph(unbroken), new Paragraph($"{address} {address}"),
            Table(2, "Who", "Address") with { Rows = [[unbroken, address], [address, unbroken]] }, Table(2, [.. Enumerable.Range(1, 14).Select(column => $"{address}{column}")]));
        pdf.Heard.ShouldContain(unbroken + unbroken);
        pdf.Heard.ShouldContain(address + address);
        Within(pdf);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(14, true)]
    [InlineData(40, true)]
    public void A_table_that_would_be_too_narrow_to_read_lies_on_the_long_side_of_the_paper(int columns, bool lies)
    {
        var pdf = Of(new Heading("A wide one"), Table(4, [.. Enumerable.Range(1, columns).Select(column => $"Quartiles {column}")]), new Paragraph("After it."));
        Within(pdf);
        var page = pdf.Pages.Single(page => ReadPdf.Shown(page).Contains("Awideone", StringComparison.Ordinal));
        (page.Width > page.Height).ShouldBe(lies);
        ReadPdf.Shown(page).ShouldContain("Thetable");
        if (columns <= 14) foreach (var column in Enumerable.Range(1, columns)) pdf.Heard.ShouldContain($"Quartiles{column}");
    }

    [Fact]
    public void A_report_that_begins_with_a_table_of_much_prose_lies_and_one_that_holds_such_a_table_further_on_stands()
    {
        var prose = Table(40, "In", "What is owed", "To", "Due", "Clause") with { Rows = [.. Enumerable.Range(0, 40).Select(row => (IReadOnlyList<Cell>)[$"M-{row}", Words(30), Words(20), Words(30), Words(60)])] };
        Of(prose).Pages.ShouldAllBe(page => page.Width > page.Height);
        var pdf = Of(Table(2, "Who", "What"), new Paragraph("Between."), prose, Table(30, "Who", "What"));
        pdf.Pages.ShouldAllBe(page => page.Height > page.Width);
        Within(pdf);
    }

    [Fact]
    public void What_follows_a_table_that_lies_stands_below_it_and_then_on_paper_that_stands()
    {
        var pdf = Of(new Paragraph("Before."), Table(3, [.. Enumerable.Range(1, 14).Select(column => $"Quartiles {column}")]), new Heading("After"), Table(60, "Who", "What"));
        pdf.Pages.Select(page => page.Width > page.Height).ShouldBe([true, .. Enumerable.Repeat(false, pdf.Pages.Count - 1)]);
        ReadPdf.Shown(pdf.Pages[0]).ShouldContain("Before.");
        pdf.Pages.Count.ShouldBeGreaterThan(2);
        Within(pdf);
    }

    [Fact]
    public void An_empty_table_says_so_in_words()
    {
        var pdf = Of(new Heading("Chapter"), Table(0, "Who", "What") with { Empty = "There is none." });
        pdf.Heard.ShouldEndWith("ThetableThereisnone.");
        Tags(pdf).ShouldNotContain("Table");
        Tags(pdf)[^2..].ShouldBe(["H3", "P"]);
    }

    [Fact]
    public void Numbers_stand_under_each_other_at_the_right()
    {
        var pdf = Of(new Grid("The table", ["Who", "Times"], [["a", 7], ["b", 1234]]) { Figures = true });
        var ends = pdf.Pages[0].Letters.Where(letter => letter.Value is "7" or "4").Select(letter => Math.Round(letter.EndBaseLine.X, 1)).ToList();
        ends.ShouldBe([Math.Round(pdf.Pages[0].Width - Margin, 1), Math.Round(pdf.Pages[0].Width - Margin, 1)]);
    }

    [Fact]
    public void A_state_is_a_word_in_a_frame_and_no_colour_is_used()
    {
        var pdf = Of(new Grid("The table", ["Who", "State"], [["a", Cell.State(("Overdue", "red"))]]));
        pdf.Heard.ShouldContain("Overdue");
        var word = pdf.Pages[0].Letters.Single(letter => letter.Value == "O" && letter.FontName!.Contains("Bold", StringComparison.Ordinal));
        pdf.Pages[0].Paths.Select(path => path.GetBoundingRectangle()).OfType<UglyToad.PdfPig.Core.PdfRectangle>()
            .ShouldContain(frame => frame.Height > 8 && frame.Left < word.StartBaseLine.X && frame.Right > word.EndBaseLine.X && frame.Bottom < word.StartBaseLine.Y && frame.Top > word.StartBaseLine.Y);
        pdf.Pages[0].Letters.Select(letter => letter.Color.ToRGBValues()).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void What_people_typed_is_written_whatever_it_is_and_what_has_no_letter_is_seen_to_have_none()
    {
        var pdf = Of(
            new Paragraph("Ŵyn ŷ – “quoted” … ÷ × é → · ≥ ≤ ’ £ € § ¶ • − ½"), new Paragraph("be\u0000l\u0007l and \u001b[31m e\u0301 so\u00adft \u202egnorw"), new Paragraph("A smile 🙂, 王 and \ud83d alone."),
            new Paragraph(""), new Paragraph("\n\n"), new Grid("\u0001", ["", "\t"], [["", "\r\n"], ["🙂🙂", "a\tb\u2028c"]]));
        pdf.Heard.ShouldContain("Ŵynŷ–“quoted”…÷×é→·≥≤’£€§¶•−½");
        pdf.Heard.ShouldContain("belland[31m");
        pdf.Heard.ShouldContain("softgnorw");
        pdf.Heard.ShouldContain("Asmile□,□and□alone.");
        pdf.Heard.ShouldContain("□□abc");
        pdf.Heard.ShouldEndWith("standsforaletterthatthisfile’sfontsdonothave.Thereportasawebpagehasit.");
        Of(new Paragraph("All are there.")).Heard.ShouldNotContain("stands");
    }

    [Fact]
    public void Both_fonts_have_every_letter_that_reports_are_written_with()
    {
        var written = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(file => file.Contains("Exports", StringComparison.Ordinal) || file.Contains("Reports", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Path.Combine(Checkout.Root, "seeds"), "*.*", SearchOption.AllDirectories)).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(File.ReadAllText).Where(letter => !char.IsControl(letter) && letter != '\uFEFF').ToHashSet();
        written.ShouldContain('’');
        var letters = new Letters();
        foreach (var letter in written.Concat("–…→·≥≤’“”÷×éŵŷŴŶâêîôûẁẃẅỳ£€□"))
            foreach (var face in (Face[])[letters.Body, letters.Caption]) face.Has(new Rune(letter)).ShouldBeTrue($"{letter} U+{(int)letter:X4}");
    }

    [Fact]
    public void It_is_tagged_so_that_it_can_be_listened_to()
    {
        var pdf = Of(new Heading("Chapter"), new Heading("Section", 3), new Paragraph("Words."), Table(2, "Who", "What"), new Figure(Drawn("<rect x=\"1\" y=\"1\" width=\"5\" height=\"5\" fill=\"#ffffff\"/>")));
        Tags(pdf).ShouldBe([
            "Document", "H1", "P", "H2", "H3", "P", "Table", "Caption", "P", "THead", "TR", "TH", "TH", "TBody", "TR", "TH", "TD", "TR", "TH", "TD", "Figure"]);
        ((StringToken)pdf.Catalog.Data["Lang"]).Data.ShouldBe("en-GB");
        ((DictionaryToken)pdf.Whole(pdf.Catalog.Data["MarkInfo"])).Data["Marked"].ShouldBe(BooleanToken.True);
        ((DictionaryToken)pdf.Whole(pdf.Catalog.Data["ViewerPreferences"])).Data["DisplayDocTitle"].ShouldBe(BooleanToken.True);
        pdf.Elements().Where(element => ReadPdf.Tag(element) == "TH").Select(element => ((NameToken)((DictionaryToken)pdf.Whole(element.Data["A"])).Data["Scope"]).Data).ShouldBe(["Column", "Column", "Row", "Row"]);
        ((StringToken)pdf.Elements().Last().Data["Alt"]).Data.ShouldBe("A drawing. What it shows.");
        // Nothing is drawn outside of what is told or marked as there for the eye only.
        foreach (var page in pdf.Pages) page.GetMarkedContents().Sum(part => part.Letters.Count).ShouldBe(page.Letters.Count);
    }

    [Fact]
    public void Marked_content_and_text_objects_do_not_overlap()
    {
        var pdf = Of(
            new Figure(Drawn("<rect x=\"1\" y=\"1\" width=\"5\" height=\"500\" fill=\"#ffffff\"/><text x=\"1\" y=\"9\" text-anchor=\"middle\" font-weight=\"bold\">Text</text>")),
            new Paragraph(Words(3000)), new NewSheet(), new Figure(Drawn("<line x1=\"1\" y1=\"1\" x2=\"5\" y2=\"5\" stroke=\"#cecece\"/>")), Table(60, "Who", "What"), new Paragraph("After."));
        foreach (var page in pdf.Pages)
        {
            var open = new Stack<string>();
            foreach (var operation in page.Operations.Select(operation => operation.Operator))
            {
                if (operation is "BT" or "BDC" or "BMC") open.Push(operation);
                if (operation is "ET") open.Pop().ShouldBe("BT");
                if (operation is "EMC") open.Pop().ShouldBeOneOf("BDC", "BMC");
            }

            open.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("<polygon points=\"0,0 1,1\"/>")]
    [InlineData("<rect x=\"1\" y=\"1\" width=\"5\" height=\"5\" fill=\"#ffffff\" transform=\"scale(2)\"/>")]
    [InlineData("<rect x=\"1\" y=\"1\" width=\"5\" height=\"5\" fill=\"url(#nowhere)\"/>")]
    [InlineData("<text x=\"1\" y=\"9\" text-anchor=\"start\" font-weight=\"bold\"><tspan>Text</tspan></text>")]
    public void What_a_drawing_has_that_is_not_known_is_not_left_out_silently(string part) =>
        Should.Throw<InvalidOperationException>(() => Of(new Figure(Drawn(part))));

    [Fact]
    public void The_same_report_gives_the_same_bytes_also_when_many_are_written_at_once()
    {
        Block[] blocks = [new Heading("Chapter"), new Paragraph("ŵ → ≥"), Table(200, "Who", "What")];
        var first = Bytes(blocks);
        var all = new byte[16][];
        Parallel.For(0, all.Length, at => all[at] = Bytes(blocks));
        foreach (var one in all) one.ShouldBe(first);
        Bytes(new Heading("Another")).ShouldNotBe(first);
    }

    [Fact]
    public void Its_metadata_is_XML_whatever_the_title_is()
    {
        var bytes = new Told([new Paragraph("Words.")]) { Title = $"“A & B” <b> {new string('&', 300)}" }.Bytes("pdf");
        var file = Encoding.UTF8.GetString(bytes);
        var packet = file[file.LastIndexOf("<x:xmpmeta", StringComparison.Ordinal)..(file.LastIndexOf("</x:xmpmeta>", StringComparison.Ordinal) + 12)];
        XElement.Parse(packet).Value.ShouldContain("“A & B” <b> &&&");
        new ReadPdf(bytes).Pages.Count.ShouldBe(1);
    }

    [Fact]
    public void A_long_report_is_written()
    {
        var pdf = Of(Table(2000, "In", "State", "What was found", "On", "Clause"));
        pdf.Pages.Count.ShouldBeGreaterThan(40);
        ReadPdf.Shown(pdf.Pages[^1]).ShouldContain($"–page{pdf.Pages.Count}of{pdf.Pages.Count}");
    }

    private static void Within(ReadPdf pdf)
    {
        foreach (var page in pdf.Pages)
        {
            page.Letters.Min(letter => letter.StartBaseLine.X).ShouldBeGreaterThanOrEqualTo(Margin - 0.5);
            page.Letters.Max(letter => letter.EndBaseLine.X).ShouldBeLessThanOrEqualTo(page.Width - Margin + 0.5);
            page.Letters.Min(letter => letter.StartBaseLine.Y).ShouldBeGreaterThan(28);
            page.Letters.Max(letter => letter.StartBaseLine.Y).ShouldBeLessThan(page.Height - Margin);
            foreach (var path in page.Paths.Select(path => path.GetBoundingRectangle()).OfType<UglyToad.PdfPig.Core.PdfRectangle>())
            {
                path.Left.ShouldBeGreaterThanOrEqualTo(Margin - 1);
                path.Right.ShouldBeLessThanOrEqualTo(page.Width - Margin + 1);
            }
        }
    }

    private static Grid Table(int rows, params string[] columns) =>
        new("The table", columns, [.. Enumerable.Range(0, rows).Select(row => (IReadOnlyList<Cell>)[.. columns.Select((_, at) => new Cell($"{row}, {at}: {Words(at)}"))])]);

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("words", count));

    private static string Drawn(string parts) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 100" font-size="13" fill="#0b0c0c"><title>A drawing</title><desc>What it shows.</desc>{parts}</svg>
        """;

    private static List<string> Tags(ReadPdf pdf) => [.. pdf.Elements().Select(ReadPdf.Tag)];

    private static byte[] Bytes(params Block[] blocks) => new Told(blocks).Bytes("pdf");

    private static ReadPdf Of(params Block[] blocks) => new(Bytes(blocks));

    private sealed record Told(IReadOnlyList<Block> Parts) : IReport
    {
        public ReportHead Head { get; } = new("exampleton", "Exampleton Town Council", ReportedCouncil.Now, ReportedCouncil.Now, ReportedCouncil.Now, "hailsham@1", null);

        public object Data => new { Says = Parts.Count };

        public string Title { get; init; } = "Numbers & words";

        public IEnumerable<Block> Blocks() => Parts;

        public IEnumerable<IReadOnlyList<object?>> Rows() => [];

        public void LayOut(Spectre.Console.IAnsiConsole console)
        {
        }
    }
}
