using Ledger.Domain.Aligning;
using Ledger.Projections.Reports.EqualTreatment;

namespace Ledger.Host.Exports.Documents;

/// <summary>The advice of two groups side by side, written out.</summary>
internal static class AdviceDocument
{
    internal static IEnumerable<Block> Of(AdviceComparison advice)
    {
        var same = advice.Points.Count(point => point.Agreement is Agreement.Same);
        yield return new Heading($"Advice to {advice.OneName} and to {advice.OtherName}", 3);
        yield return new Paragraph(
            $"{same} of {advice.Points.Count} points the same. "
            + (advice.Verdict is { } verdict ? $"{Layout.Capital(verdict.InWords).TrimEnd('.')}." : "Nobody has judged whether it is substantially the same."));
        if (advice.Points.Any(point => point.Agreement is not Agreement.Same)) yield return Points(advice);
    }

    private static Grid Points(AdviceComparison advice) => new(
        $"The points put to {advice.OneName} and to {advice.OtherName}", ["Point", advice.OneName, advice.OtherName, "They stand"],
        [.. advice.Points.Select(point => (IReadOnlyList<Cell>)[Sort(point), point.One ?? "–", point.Other ?? "–", AdviceLayout.Standing(point)])]);

    internal static string Sort(PointLine point) => Layout.Capital(Layout.Words(point.Kind)) + (point.About is { } option ? $" of “{option}”" : "");
}
