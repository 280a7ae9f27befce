namespace Ledger.Domain.Aligning;

/// <summary>
/// The advice of two groups on one matter, set side by side point by point: facts with facts, options with options, the merits and demerits
/// of an option with those of the same option. The same input always aligns the same way.
/// </summary>
/// <param name="One">The one group's advice.</param>
/// <param name="Other">The other's.</param>
/// <param name="Points">The points: the one's in their order, then what only the other had.</param>
public sealed record Alignment(AdviceHad One, AdviceHad Other, IReadOnlyList<Aligned> Points)
{
    /// <summary>
    /// How much the two have in common, 0 to 1: the share of points that both had, one in other words counting half. It only puts a list in
    /// order, and decides nothing.
    /// </summary>
    public double Score => Points.Count == 0 ? 1 : Points.Sum(Worth) / Points.Count;

    /// <summary>Sets the advice of two groups side by side.</summary>
    public static Alignment Of(AdviceHad one, AdviceHad other)
    {
        var (ofOne, ofOther) = (one.Points.ToList(), other.Points.ToList());
        List<Aligned> pairs =
        [
            .. Pair(ofOne, ofOther, Agreement.Same, (mine, theirs) => IsSameSort(mine, theirs) && mine.SaysTheSameAs(theirs) ? 1 : 0),
            .. Pair(ofOne, ofOther, Agreement.PutOtherwise, (mine, theirs) => mine.SaysTheSameAs(theirs) ? 1 : 0),
            .. Pair(ofOne, ofOther, Agreement.InOtherWords, (mine, theirs) => IsSameSort(mine, theirs) ? Likeness.Of(mine.Words, theirs.Words) : 0),
        ];
        var placed = pairs.ToDictionary(pair => pair.One!);
        return new(one, other,
        [
            .. one.Points.Select(point => placed.GetValueOrDefault(point) ?? new Aligned(Agreement.OnlyOne, point, null)),
            .. ofOther.Select(point => new Aligned(Agreement.OnlyOther, null, point)),
        ]);
    }

    // Takes the nearest two together first, then the nearest two of those left; of equals, those that were made first.
    private static List<Aligned> Pair(List<AdvicePoint> ofOne, List<AdvicePoint> ofOther, Agreement agreement, Func<AdvicePoint, AdvicePoint, double> nearness)
    {
        var candidates = from mine in ofOne.Index()
                         from theirs in ofOther.Index()
                         let near = nearness(mine.Item, theirs.Item)
                         where near >= Likeness.Near
                         orderby near descending, mine.Index, theirs.Index
                         select (One: mine.Item, Other: theirs.Item);
        var pairs = new List<Aligned>();
        foreach (var (one, other) in candidates.ToList())
        {
            if (!ofOne.Contains(one) || !ofOther.Contains(other)) continue;
            ofOne.Remove(one);
            ofOther.Remove(other);
            pairs.Add(new(agreement, one, other, !one.Figures.Order(StringComparer.Ordinal).SequenceEqual(other.Figures.Order(StringComparer.Ordinal))));
        }

        return pairs;
    }

    // A merit of one option is another point than the same words about another option.
    private static bool IsSameSort(AdvicePoint one, AdvicePoint other) => one.Kind == other.Kind
        && (one.Of is null || other.Of is null || Likeness.Of(AdvicePoint.WordsOf(one.Of), AdvicePoint.WordsOf(other.Of)) >= Likeness.Near);

    private static double Worth(Aligned pair) => pair.Agreement switch
    {
        Agreement.Same => 1,
        Agreement.InOtherWords when !pair.FiguresDiffer => 0.5,
        _ => 0,
    };
}
