using Ledger.Domain.Letters;
using Ledger.Projections.Reports.Copies;

namespace Ledger.Host.Exports.Documents;

/// <summary>The copies report, written out.</summary>
internal static class CopiesDocument
{
    internal static IEnumerable<Block> Of(CopiesReport report)
    {
        yield return new Grid(
            "Letters, and on what each copy rests", ["Letter", "Sent", "From", "To", "Copies, and on what each rests", "Finds"],
            [
                .. from letter in report.Letters
                   select (IReadOnlyList<Cell>)
                   [
                       new Cell(letter.Letter + (letter.Subject is { } subject ? $"\n{subject}" : "")) { Record = Letter.Stream(letter.Letter) }, Layout.Day(letter.Sent), Named(letter.From), Names(letter.To),
                       letter.Copies.Count == 0 ? "none" : string.Join('\n', letter.Copies.Select(Copy)), Finds(letter),
                   ],
            ])
        {
            Empty = "No letter is recorded.",
        };
        var findings = report.Letters.SelectMany(letter => letter.Findings).ToList();
        if (findings.Count > 0) yield return FindingsDocument.Table("What the protocol says of these letters", findings);
        var duties = report.Letters.SelectMany(letter => letter.Duties).ToList();
        if (duties.Count > 0) yield return DutiesDocument.Table("What is owed because of these letters", duties);
    }

    /// <summary>A copy in a sentence: who has it, and on what it rests.</summary>
    internal static string Copy(CopyLine copy)
    {
        var how = (copy.Openly, copy.AtSending) switch
        {
            (true, _) => "",
            (_, true) => "blind copy, ",
            _ => $"passed on by {copy.By.Name}, ",
        };
        return $"{Named(copy.To)}: {how}{CopiesText.Basis(copy)}";
    }

    internal static string Named(Party party) => party.Group is { } group ? $"{party.Name} ({group})" : party.Name;

    internal static string Names(IEnumerable<Party> parties) => string.Join(", ", parties.Select(Named));

    private static Cell Finds(LetterLine letter) =>
        letter.Findings.Any(finding => finding.Kind is Domain.Protocol.FindingKind.Breach) ? Cell.State(("Breach", "red"))
        : letter.Findings.Any(finding => finding.IsOpenQuestion) ? Cell.State(("Question", "blue"))
        : "nothing";
}
