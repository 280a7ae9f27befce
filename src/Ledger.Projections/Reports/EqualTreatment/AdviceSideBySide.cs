using Ledger.Domain.Aligning;
using Ledger.Domain.Matters;

namespace Ledger.Projections.Reports.EqualTreatment;

/// <summary>
/// Sets the advice of each two groups on a matter side by side. For a group's own eyes it shows only pairs with that group, and of both only
/// what was written: what was said at another group's meeting, which its discussion may explain, is never shown, nor are reasons that may rest on it.
/// </summary>
internal static class AdviceSideBySide
{
    internal static IReadOnlyList<AdviceComparison> On(Matter matter, ReportScope scope)
    {
        var had = AdviceHad.On(matter);
        return
        [
            .. from one in had.Index()
               from other in had.Skip(one.Index + 1)
               where one.Item.Side.Kind == other.Side.Kind && (scope.MaySee(one.Item.Side.Id) || scope.MaySee(other.Side.Id))
               where scope.Concerns(one.Item.Side.Id) || scope.Concerns(other.Side.Id)
               let compared = Compare(one.Item, other, matter, scope)
               where compared.Points.Count + compared.Text.Count > 0
               orderby compared.Score
               select compared,
        ];
    }

    private static AdviceComparison Compare(AdviceHad one, AdviceHad other, Matter matter, ReportScope scope)
    {
        var alignment = scope.For is null ? Alignment.Of(one, other) : Alignment.Of(Written(one), Written(other));
        var (hidden, reader) = scope.MaySee(one.Side.Id) ? (other, one) : (one, other);
        var reasonsMayRestOnDiscussion = scope.For is not null && (hidden.Points.Any(point => !point.Written) || hidden.Texts.Any(text => !text.Written));
        return new(
            one.Side.Id, one.Side.Name, other.Side.Id, other.Side.Name, Math.Round(alignment.Score, 3),
            [.. alignment.Points.Select(Line)], TextDifference.Of(alignment.One.Texts, alignment.Other.Texts),
            VerdictOn(one, other, matter, reasonsMayRestOnDiscussion),
            scope.For is null ? null : $"Only written advice is compared here; what is said at meetings of {hidden.Side.Name} is not shown to {reader.Side.Name}.");
    }

    private static AdviceHad Written(AdviceHad had) =>
        had with { Points = [.. had.Points.Where(point => point.Written)], Texts = [.. had.Texts.Where(text => text.Written)] };

    private static PointLine Line(Aligned pair)
    {
        var point = pair.One ?? pair.Other!;
        return new(pair.Agreement, point.Kind, point.Of, pair.One?.Text, pair.Other?.Text, pair.FiguresDiffer, pair.One?.Event, pair.Other?.Event);
    }

    private static AdviceVerdict? VerdictOn(AdviceHad one, AdviceHad other, Matter matter, bool withoutReasons) =>
        matter.ComparisonsOf(one.Side, other.Side).LastOrDefault() is { } said
            ? new(said.Fact.Verdict, withoutReasons ? null : said.Fact.Reasons, said.When, said.Id, said.Version < Math.Max(one.Latest, other.Latest))
            : null;
}
