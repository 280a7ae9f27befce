using Ledger.Domain.Protocol;
using Ledger.Projections.Reports.Year;

namespace Ledger.Host.Exports.Documents;

/// <summary>The year's report, written out: each part on sheets of its own, so that they can go their own ways.</summary>
internal static class YearDocument
{
    internal static IEnumerable<Block> Of(YearReport report)
    {
        var open = report.Open is { } first ? YearOpenDocument.Of(report, first) : [];
        var excluded = report.Excluded is { } second ? Excluded(report, second) : [];
        return report is { Open: not null, Excluded: not null } ? [.. open, new NewSheet(), .. excluded]
            : [.. open, .. excluded, .. report.NotShown is { } notShown ? [new Paragraph(notShown)] : Array.Empty<Block>()];
    }

    internal static Paragraph Title(YearReport report) =>
        new($"How officers dealt with members and groups, {Dates.Plain(report.From)} to {Dates.Plain(report.To)}. Report to {report.Decides}.") { Lead = true };

    private static IEnumerable<Block> Excluded(YearReport report, ExcludedPart excluded) =>
    [
        new Heading("Part 2: NOT FOR PUBLICATION. For when the public is excluded."), Title(report),
        new Paragraph($"Resolution as it may be put: “{excluded.Resolution}”"), new Paragraph($"Ground: {excluded.Ground}."),
        AskedDocument.Table("Requests refused", excluded.Refused) with { Empty = "None was refused." },
        FindingsDocument.Table("Breaches and questions", excluded.Findings),
        DutiesDocument.Table("Duties late, overdue or waived", excluded.Duties) with { Empty = "None was late, is overdue or was waived." },
        FindingsDocument.Lawful(excluded.Lawful),
        new Heading("Advice that was not judged the same"), .. Advice(excluded),
        new Heading("What is not listed even here"), .. excluded.NotListed.Select(sentence => new Paragraph(sentence)),
    ];

    private static IEnumerable<Block> Advice(ExcludedPart excluded) => excluded.Advice.Count == 0 ? [new Paragraph("None.")]
        : excluded.Advice.SelectMany(one => AdviceDocument.Of(one.Compared).Prepend(new Paragraph($"{one.Matter}: {one.Title}")));
}
