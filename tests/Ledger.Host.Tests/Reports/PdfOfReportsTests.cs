using System.Xml.Linq;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Exports;
using Ledger.Host.Exports.Documents;
using Ledger.Host.Exports.Documents.Pdf;
using Ledger.Host.Imports;
using Ledger.Host.Tests.Cli;
using Ledger.Projections.Reports;
using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Reports;

/// <summary>The reports of a demonstration council as PDF.</summary>
public sealed class PdfOfReportsTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Every_report_says_in_PDF_all_that_it_says_once_and_in_the_order_in_which_it_is_read()
    {
        await using var ledger = await TestLedger.Open(postgres);
        await Demonstration.Live(ledger.Door, ledger.Store, "ambleford", TestContext.Current.CancellationToken);
        await using var session = ledger.Store.QuerySession("ambleford");
        var drawn = 0;
        foreach (var name in ReportShelf.Names)
        {
            var report = await ReportShelf.Make(
                name, session, new ReportScope("ambleford", Reader.Keeper, ledger.Clock.Now, ledger.Clock.Now), ledger.Clock.Now, TestContext.Current.CancellationToken);
            var blocks = report.Blocks().ToList();
            drawn += blocks.OfType<Figure>().Count();
            var bytes = report.Bytes("pdf");
            new ReadPdf(bytes).Heard.ShouldBe(ReadPdf.Squeezed(Said(report, blocks)), name);
            report.Bytes("pdf").ShouldBe(bytes, name);
        }

        // The year's two drawings, and that of the waiting times: there is no other.
        drawn.ShouldBe(3);
    }

    [Fact]
    public async Task A_replay_is_written_to_a_file_that_is_named()
    {
        await using var ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "faversham");
        await ledger.Submit("exampleton", """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","at":"2026-02-01T17:00:00Z","matter":"M-1","title":"The market square"}""");
        var file = Path.GetTempFileName();
        try
        {
            var run = await Run.Ledger(ledger.ConnectionString, "replay", "--matter", "M-1", "--council", "exampleton", "--format", "pdf", "--out", file);
            run.Exit.ShouldBe(0);
            run.Error.ShouldContain($"Written to {file}.");
            new ReadPdf(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Heard.ShouldContain("Themarketsquare");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Said(IReport report, IEnumerable<Block> blocks) => new Letters().Drawable(string.Join('\n', blocks.SelectMany(block => (IEnumerable<string>)(block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        Figure figure => XElement.Parse(figure.Svg).Elements().Where(part => part.Name.LocalName == "text").Select(part => part.Value),
        Grid { Rows.Count: 0 } empty => [empty.Caption, empty.Empty],
        Grid grid => [grid.Caption, .. grid.Columns, .. grid.Rows.SelectMany(row => row).Select(cell => cell.Text)],
        _ => [],
    })).Prepend($"{report.Title}{report.Head.CouncilName}: {Layout.Head(report.Head)}.")));
}
