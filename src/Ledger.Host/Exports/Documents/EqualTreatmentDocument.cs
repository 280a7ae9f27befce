using Ledger.Domain.Matters;
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

    /// <summary>The groups across, and what each asked, was offered, had and was told down.</summary>
    internal static Grid Groups(MatterTreatment matter)
    {
        var groups = matter.Groups.Select(group => new GroupWords(group)).ToList();
        return new($"What each group asked, had and was told on {matter.Matter}", ["What happened", .. groups.Select(group => group.Name)],
        [
            .. Row("Asked", group => group.Asked), .. Row("Answer", group => group.Answers), .. Row("Waited for an answer", group => group.Waited),
            .. Row("Officers at its meetings", group => group.Attended), .. Row("Advised by", group => group.Advised), .. Row("Told that others had support", group => group.Told),
            .. Row("May have more than others", group => group.Entitlement),
        ])
        {
            Empty = "No group asked for or had anything.",
        };

        // A line that would be empty for every group is left out.
        IEnumerable<IReadOnlyList<Cell>> Row(string what, Func<GroupWords, IEnumerable<string>> had) =>
            groups.Any(group => had(group).Any()) ? [[what, .. groups.Select(group => Cell.Lines(had(group)))]] : [];
    }
}
