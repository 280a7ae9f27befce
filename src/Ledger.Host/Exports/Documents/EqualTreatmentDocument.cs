using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Projections.Reports.EqualTreatment;

namespace Ledger.Host.Exports.Documents;

/// <summary>The equal-treatment report, written out: first over all matters, then matter by matter.</summary>
internal static class EqualTreatmentDocument
{
    internal static IEnumerable<Block> Of(EqualTreatmentReport report)
    {
        if (report.Matters.Count == 0)
        {
            yield return new Paragraph("Nothing is recorded of what groups asked or had.");
            yield break;
        }

        yield return Totals(report);
        foreach (var matter in report.Matters.Where(matter => matter.Groups.Any(group => group.HasAnything) || matter.Findings.Count > 0))
            foreach (var block in Of(matter))
                yield return block;
        var quiet = report.Matters.Count(matter => !matter.Groups.Any(group => group.HasAnything) && matter.Findings.Count == 0);
        if (quiet > 0) yield return new Paragraph($"On {quiet} more {(quiet == 1 ? "matter" : "matters")} no group asked for or had anything.");
    }

    private static Grid Totals(EqualTreatmentReport report) => new(
        "Over all matters", ["Group", "Asked", "Accepted", "Declined", "Waiting", "Attended", "Advised", "Median wait", "Breaches"],
        [
            .. from total in report.Totals
               select (IReadOnlyList<Cell>)
                   [total.Name, total.Asked, total.Accepted, total.Declined, total.Unanswered, total.Attended, total.Advised, Cell.Of(total.MedianWait), total.Breaches],
        ])
    {
        Figures = true,
    };

    private static IEnumerable<Block> Of(MatterTreatment matter)
    {
        yield return new Heading($"{matter.Matter}: {matter.Title}") { Record = Matter.Stream(matter.Matter) };
        yield return new Paragraph(Alike.On(matter).Says);
        yield return Groups(matter);
        if (matter.Findings.Count > 0) yield return FindingsDocument.Table("Breaches and questions", matter.Findings);
        if (matter.Duties.Count > 0) yield return DutiesDocument.Table("What is owed, and what was", matter.Duties);
        if (matter.Notes.Count > 0) yield return FindingsDocument.Lawful(matter.Notes);
        foreach (var advice in matter.Advice)
            foreach (var block in AdviceDocument.Of(advice))
                yield return block;
    }

    private static Grid Groups(MatterTreatment matter) => new(
        $"What each group asked and had on {matter.Matter}", ["Group", "Asked", "Answer", "Attended", "Advised", "Told", "Waited"],
        [
            .. from one in matter.Groups
               let group = new GroupWords(one)
               select (IReadOnlyList<Cell>)
               [
                   one.Name + (one.Entitlement is { } more ? $"\nMay have more under {more}" : ""), Cell.Lines(group.Asked), Cell.Lines(group.Answers), Cell.Lines(group.Attended),
                   Cell.Lines(group.Advised), Cell.Lines(group.Told), Cell.Lines(group.Waited),
               ],
        ]);
}
