namespace Ledger.Domain.EvenHandedness;

/// <summary>
/// Fisher's exact test: whether requests of several groups were accepted alike. Given how many each group made and how many were accepted in
/// all, it asks how rare a split among the groups as uneven as this one is, if who asked made no difference. For two groups it is R. A.
/// Fisher's (1934), two-sided as R's <c>fisher.test</c> reckons it; for more, that of Freeman and Halton (1951).
/// </summary>
public static class FishersExactTest
{
    private const long MostSplits = 1_000_000;

    /// <summary>How likely a split at least as uneven is.</summary>
    /// <param name="groups">For each group, how many of its requests were accepted and how many refused.</param>
    /// <param name="seed">From what to draw where there are more than a million possible splits, so that the test is no longer exact.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Chance Of(IReadOnlyList<(int Accepted, int Refused)> groups, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(groups);
        foreach (var (accepted, refused) in groups) ArgumentOutOfRangeException.ThrowIfNegative(Math.Min(accepted, refused));
        var sorted = groups.Order().ToArray();
        int[] asked = [.. sorted.Select(group => group.Accepted + group.Refused)];
        var ways = new Binomials(asked.Sum());
        var allAccepted = sorted.Sum(group => group.Accepted);
        var observed = sorted.Sum(group => ways.Log(group.Accepted + group.Refused, group.Accepted));
        var bound = observed + Math.Log(1 + Chance.Rounding);
        return CountSplits(asked, allAccepted) > MostSplits
            ? Drawn(asked, allAccepted, ways, bound, seed)
            : Exact(asked, allAccepted, ways, bound);
    }

    // Walks through every way to split the acceptances among the groups.
    private static Chance Exact(int[] asked, int allAccepted, Binomials ways, double bound)
    {
        var (share, splits, all) = (0.0, 0L, ways.Log(asked.Sum(), allAccepted));
        Walk(0, allAccepted, 0);
        return new(Math.Min(share, 1), splits, null);

        void Walk(int group, int left, double sofar)
        {
            if (group == asked.Length)
            {
                splits++;
                if (sofar <= bound) share += Math.Exp(sofar - all);
                return;
            }

            var later = asked.Skip(group + 1).Sum();
            for (var accepted = Math.Max(0, left - later); accepted <= Math.Min(asked[group], left); accepted++)
                Walk(group + 1, left - accepted, sofar + ways.Log(asked[group], accepted));
        }
    }

    private static Chance Drawn(int[] asked, int allAccepted, Binomials ways, double bound, ulong seed)
    {
        var draw = new SeededDraw(seed);
        int[] answers = [.. Enumerable.Range(0, asked.Sum()).Select(at => at < allAccepted ? 1 : 0)];
        return Chance.FromDraws(
            answers.Length,
            () =>
            {
                draw.Shuffle(answers);
                var (from, likely) = (0, 0.0);
                foreach (var number in asked)
                {
                    likely += ways.Log(number, answers.AsSpan(from, number).Count(1));
                    from += number;
                }

                return likely <= bound;
            },
            seed);
    }

    private static double CountSplits(int[] asked, int allAccepted)
    {
        var counts = new double[allAccepted + 1];
        counts[0] = 1;
        foreach (var number in asked)
        {
            for (var sum = allAccepted; sum >= 0; sum--)
                for (var accepted = 1; accepted <= Math.Min(number, sum); accepted++)
                    counts[sum] += counts[sum - accepted];
        }

        return counts[allAccepted];
    }

    /// <summary>In how many ways some of a number can be chosen, as logarithms, since the numbers themselves grow too large.</summary>
    private sealed class Binomials
    {
        private readonly double[] logOfFactorial;

        internal Binomials(int most)
        {
            logOfFactorial = new double[most + 1];
            for (var n = 2; n <= most; n++) logOfFactorial[n] = logOfFactorial[n - 1] + Math.Log(n);
        }

        internal double Log(int of, int chosen) => logOfFactorial[of] - logOfFactorial[chosen] - logOfFactorial[of - chosen];
    }
}
