using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Aligning;

/// <summary>The advice that a side had on a matter: what it was given, and the reports made for others of which it was given copies.</summary>
/// <param name="Side">The group, or member.</param>
/// <param name="Points">Its points, each once, in the order in which they were made.</param>
/// <param name="Texts">Its advice in full, where it was written down.</param>
/// <param name="Latest">The version of the last entry that gave it advice.</param>
public sealed record AdviceHad(Side Side, IReadOnlyList<AdvicePoint> Points, IReadOnlyList<AdviceText> Texts, long Latest)
{
    /// <summary>The advice of a side; null where it had none.</summary>
    public static AdviceHad? Of(Side side, Matter matter)
    {
        var copies = matter.All<AdviceCopyProvided>().Where(copy => copy.Fact.To.Id == side.Id).ToList();
        var given = matter.All<AdviceGiven>()
            .Where(advice => advice.Fact.To.Id == side.Id || copies.Exists(copy => copy.Fact.Advice == advice.Fact.Advice))
            .ToList();
        if (given.Count == 0) return null;
        return new(
            side,
            [.. given.SelectMany(PointsOf).DistinctBy(point => (point.Kind, point.Normalised, point.Of))],
            [.. from advice in given where advice.Fact.Text is not null select new AdviceText(advice.Fact.Text!, advice.Id, IsWritten(advice))],
            given.Select(advice => advice.Version).Concat(copies.Select(copy => copy.Version)).Max());
    }

    /// <summary>Every side that had advice, with it, in the order in which each first had some.</summary>
    public static IReadOnlyList<AdviceHad> On(Matter matter) =>
    [
        .. matter.All<AdviceGiven>().Select(given => (given.Version, Side: given.Fact.To))
            .Concat(matter.All<AdviceCopyProvided>().Select(copy => (copy.Version, Side: copy.Fact.To)))
            .OrderBy(one => one.Version).Select(one => one.Side).DistinctBy(side => side.Id).Select(side => Of(side, matter)).OfType<AdviceHad>(),
    ];

    private static IEnumerable<AdvicePoint> PointsOf(Entry<AdviceGiven> given)
    {
        foreach (var fact in given.Fact.Facts) yield return Point(PointKind.Fact, fact);
        foreach (var option in given.Fact.Options)
        {
            yield return Point(PointKind.Option, option.Option);
            foreach (var merit in option.Merits) yield return Point(PointKind.Merit, merit, option.Option);
            foreach (var demerit in option.Demerits) yield return Point(PointKind.Demerit, demerit, option.Option);
        }

        if (given.Fact.Recommendation is { } recommended) yield return Point(PointKind.Recommendation, recommended);
        if (given.Fact.PoliticalImplications is { } political) yield return Point(PointKind.PoliticalImplication, political);

        AdvicePoint Point(PointKind kind, string text, string? of = null) => new(kind, text.Trim(), of, given.Id, IsWritten(given));
    }

    private static bool IsWritten(Entry<AdviceGiven> given) => given.Fact.Form is AdviceForm.Written;
}

/// <summary>Advice in full.</summary>
/// <param name="Text">The text.</param>
/// <param name="Event">The id of the event that records it.</param>
/// <param name="Written">Whether it was given in writing, rather than being a note of what was said.</param>
public sealed record AdviceText(string Text, Guid Event, bool Written);
