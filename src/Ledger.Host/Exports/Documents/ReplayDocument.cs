using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Projections.Reports.Replay;

namespace Ledger.Host.Exports.Documents;

/// <summary>A replay, written out: every entry in the order in which it was recorded, and what stood at the end.</summary>
internal static class ReplayDocument
{
    internal static IEnumerable<Block> Of(ReplayReport report)
    {
        yield return new Grid(
            "Every entry, in the order of recording", ["Entry", "What was recorded", "Happened", "Recorded", "By", "What it brought"],
            [
                .. from step in report.Steps
                   select (IReadOnlyList<Cell>)
                   [
                       $"{step.Version}", FactSentence.Of(step.Fact) + (step.MendedBy is { } mended ? $"\nCorrected by entry {mended}." : ""), Dates.Plain(step.Occurred),
                       Dates.Plain(OccurredAt.Exactly(step.RecordedAt)), $"{step.SaidBy.Name} ({step.SaidBy.Capacity})",
                       Cell.Lines(step.Raised.Select(finding => $"{Layout.Capital(Layout.Words(finding.Kind))}, clause {finding.Clause}: {finding.Says}")),
                   ],
            ]);
        yield return FindingsDocument.Table($"What the protocol says of it ({report.Head.Pack ?? "none is adopted"})", report.Findings);
        yield return DutiesDocument.Table("Duties", report.Duties);
        if (report.Notes.Count > 0) yield return FindingsDocument.Lawful(report.Notes);
    }
}
