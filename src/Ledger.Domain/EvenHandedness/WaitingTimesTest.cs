namespace Ledger.Domain.EvenHandedness;

/// <summary>
/// A permutation test whether several groups waited alike: how rare it is that the same waiting times, dealt out to the groups in any
/// other way, would differ between them as much. The times count by their ranks, ties by the middle of theirs, so that one very long wait
/// does not decide the matter: the statistic of Kruskal and Wallis (1952), for two groups that of Wilcoxon (1945), two-sided.
/// </summary>
public static class WaitingTimesTest
{
    private const double MostDeals = 200_000;

    /// <summary>How likely a deal at least as uneven is.</summary>
    /// <param name="groups">Each group's waiting times.</param>
    /// <param name="seed">From what to draw where there are more than 200,000 deals, so that the test is no longer exact.</param>
    public static Chance Of(IReadOnlyList<IReadOnlyList<int>> groups, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(groups);
        int[] all = [.. groups.SelectMany(group => group).Order()];
        var rankOf = all.Select((days, at) => (days, at)).GroupBy(one => one.days).ToDictionary(tied => tied.Key, tied => tied.Average(one => one.at + 1.0));
        int[] sizes = [.. groups.Select(group => group.Count).Where(size => size > 0).Order()];
        double[] ranks = [.. all.Select(days => rankOf[days])];
        var observed = groups.Where(group => group.Count > 0).Sum(group => Squared(group.Sum(days => rankOf[days])) / group.Count);
        var bound = observed * (1 - Chance.Rounding);
        return CountDeals(sizes) > MostDeals ? Drawn(ranks, sizes, bound, seed) : Exact(ranks, sizes, bound);
    }

    // Deals the ranks out in every possible way.
    private static Chance Exact(double[] ranks, int[] sizes, double bound)
    {
        var (deals, asUneven, left, sums) = (0L, 0L, sizes.ToArray(), new double[sizes.Length]);
        Deal(0);
        return new((double)asUneven / deals, deals, null);

        void Deal(int at)
        {
            if (at == ranks.Length)
            {
                deals++;
                if (Unevenness(sums, sizes) >= bound) asUneven++;
                return;
            }

            for (var group = 0; group < sizes.Length; group++)
            {
                if (left[group] == 0) continue;
                left[group]--;
                sums[group] += ranks[at];
                Deal(at + 1);
                sums[group] -= ranks[at];
                left[group]++;
            }
        }
    }

    private static Chance Drawn(double[] ranks, int[] sizes, double bound, ulong seed)
    {
        var draw = new SeededDraw(seed);
        return Chance.FromDraws(
            ranks.Length,
            () =>
            {
                draw.Shuffle(ranks);
                var (from, sums) = (0, new double[sizes.Length]);
                for (var group = 0; group < sizes.Length; from += sizes[group++])
                    for (var at = from; at < from + sizes[group]; at++) sums[group] += ranks[at];
                return Unevenness(sums, sizes) >= bound;
            },
            seed);
    }

    // The part of the statistic that differs from deal to deal.
    private static double Unevenness(double[] sums, int[] sizes)
    {
        var total = 0.0;
        for (var group = 0; group < sums.Length; group++) total += Squared(sums[group]) / sizes[group];
        return total;
    }

    private static double Squared(double number) => number * number;

    private static double CountDeals(int[] sizes)
    {
        var (deals, dealt) = (1.0, 0);
        foreach (var size in sizes)
            for (var one = 1; one <= size; one++) deals *= ++dealt / (double)one;
        return Math.Round(deals);
    }
}
