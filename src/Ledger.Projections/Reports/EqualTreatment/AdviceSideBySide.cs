using Ledger.Domain.Aligning;
using Ledger.Domain.Matters;

namespace Ledger.Projections.Reports.EqualTreatment;

/// <summary>Sets the advice of each two groups on a matter side by side, for those who see all of it: to compare a part would say that somebody lacked what they had.</summary>
internal static class AdviceSideBySide
{
    internal static IReadOnlyList<AdviceComparison> On(Matter matter, ReportScope scope)
    {
        var had = AdviceHad.On(matter);
        return
        [
            .. from one in had.Index()
               from other in had.Skip(one.Index + 1)
               where one.Item.Side.Kind == other.Side.Kind
               where scope.Concerns(one.Item.Side.Id) || scope.Concerns(other.Side.Id)
               let compared = Compare(one.Item, other, matter)
               where compared.Points.Count + compared.Text.Count > 0
               orderby compared.Score
               select compared,
        ];
    }

    private static AdviceComparison Compare(AdviceHad one, AdviceHad other, Matter matter)
    {
        var alignment = Alignment.Of(one, other);
        return new(
            one.Side.Id, one.Side.Name, other.Side.Id, other.Side.Name, Math.Round(alignment.Score, 3),
            [.. alignment.Points.Select(Line)], TextDifference.Of(alignment.One.Texts, alignment.Other.Texts), VerdictOn(one, other, matter));
    }

    private static PointLine Line(Aligned pair)
    {
        var point = pair.One ?? pair.Other!;
        return new(pair.Agreement, point.Kind, point.Of, pair.One?.Text, pair.Other?.Text, pair.FiguresDiffer, pair.One?.Event, pair.Other?.Event);
    }

    private static AdviceVerdict? VerdictOn(AdviceHad one, AdviceHad other, Matter matter) =>
        matter.ComparisonsOf(one.Side, other.Side).LastOrDefault() is { } said
            ? new(said.Fact.Verdict, said.Fact.Reasons, said.When, said.Id, said.Version < Math.Max(one.Latest, other.Latest))
            : null;
}
