using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Host.Exports.Documents;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Copies;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>The copies report in every form.</summary>
/// <param name="report">The model.</param>
public sealed class CopiesText(CopiesReport report) : IReport
{
    /// <inheritdoc/>
    public ReportHead Head => report.Head;

    /// <inheritdoc/>
    public object Data => report;

    /// <inheritdoc/>
    public string Title => "Copies of letters";

    /// <inheritdoc/>
    public IEnumerable<Block> Blocks() => CopiesDocument.Of(report);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return ["letter", "sent", "from", "to", "copy to", "copy by", "copied on", "openly", "basis", "event", "breaches"];
        foreach (var letter in report.Letters)
            foreach (var copy in letter.Copies.DefaultIfEmpty())
                yield return
                [
                    letter.Letter, letter.Sent, letter.From.Name, Names(letter.To), copy?.To.Name, copy?.By.Name, copy?.On, copy?.Openly, copy is null ? null : Layout.Words(copy.Basis), copy?.Event,
                letter.Findings.Count(finding => finding.Kind is FindingKind.Breach),
            ];
    }

    /// <inheritdoc/>
    public void LayOut(IAnsiConsole console)
    {
        if (report.Letters.Count == 0)
        {
            console.WriteLine("No letter is recorded.");
            return;
        }

        var table = Layout.Table("Letter", "Sent", "From", "To", "Copies, and what each rests on", "Finds");
        foreach (var column in table.Columns) column.Padding(0, 1);
        table.Columns[1].NoWrap();
        table.Columns[5].NoWrap();
        foreach (var letter in report.Letters)
            table.AddRow(
                Layout.Cell($"{letter.Letter}\n{letter.Subject}"), Layout.Cell(Layout.Day(letter.Sent)), Layout.Cell(Named(letter.From)), Layout.Cell(Names(letter.To)),
                Layout.Cell(letter.Copies.Count == 0 ? "none" : string.Join("\n", letter.Copies.Select(Copy))), Mark(letter));
        console.WriteLine();
        console.Write(table);
        foreach (var letter in report.Letters.Where(letter => letter.Findings.Count + letter.Duties.Count > 0))
        {
            console.WriteLine($"\n{letter.Letter}  {letter.Subject}");
            console.LayOutFindings(letter.Findings);
            console.LayOutDuties(letter.Duties);
        }
    }

    private static string Copy(CopyLine copy)
    {
        var how = (copy.Openly, copy.AtSending) switch
        {
            (true, _) => "",
            (_, true) => "BLIND copy, ",
            _ => $"passed on by {copy.By.Name}, ",
        };
        return $"{Named(copy.To)}: {how}{Basis(copy)}";
    }

    internal static string Basis(CopyLine copy) => copy.Basis switch
    {
        CopyBasis.AuthorStated => "the author says so",
        CopyBasis.AuthorConsented => "the author consented",
        CopyBasis.AuthorTold => "the author was told",
        CopyBasis.Consulted => "after consulting",
        CopyBasis.WardCopy => "for the ward",
        CopyBasis.MustCopy => "as it must be",
        CopyBasis.Resolution => "by resolution",
        _ => copy.To.Kind is PartyKind.Outside ? "outside the council" : "on no basis recorded",
    };

    private static Text Mark(LetterLine letter) =>
        letter.Findings.Any(finding => finding.Kind is FindingKind.Breach) ? new Text("BREACH", new Style(Color.Red))
        : letter.Findings.Any(finding => finding.IsOpenQuestion) ? new Text("ASK", new Style(Color.Yellow))
        : new Text("");

    private static string Named(Party party) => party.Group is { } group ? $"{party.Name} ({group})" : party.Name;

    private static string Names(IEnumerable<Party> parties) => string.Join(", ", parties.Select(Named));
}
