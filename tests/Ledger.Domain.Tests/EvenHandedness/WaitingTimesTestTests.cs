using CsCheck;
using Ledger.Domain.EvenHandedness;

namespace Ledger.Domain.Tests.EvenHandedness;

/// <summary>The permutation test of waiting times against published values, and by what must hold of any such test.</summary>
public sealed class WaitingTimesTestTests
{
    private static readonly Gen<int[][]> Waits = Gen.Int[0, 20].Array[1, 4].Array[1, 3];

    // Hollander and Wolfe (1973), pages 69 to 72, the example of R's wilcox.test: W = 35, one-sided p = 0.1272, and the distribution is symmetric.
    [Fact]
    public void Two_groups_come_out_as_published()
    {
        int[] atTerm = [80, 83, 189, 104, 145, 138, 191, 164, 73, 146];
        int[] early = [115, 88, 90, 74, 121];
        var chance = WaitingTimesTest.Of([atTerm, early]);
        chance.P.ShouldBe(2 * 0.1272, 0.0001);
        chance.ShouldBe(new Chance(764 / 3003.0, 3003, null));
    }

    // Kruskal and Wallis (1952), table 6.1: for three groups of three, H = 7.2, the most there can be, has a probability of .004 (6 of 1,680).
    [Fact]
    public void Three_groups_come_out_as_published() =>
        WaitingTimesTest.Of([[1, 2, 3], [4, 5, 6], [7, 8, 9]]).ShouldBe(new Chance(6 / 1680.0, 1680, null));

    [Fact]
    public void Equal_times_are_no_difference() => WaitingTimesTest.Of([[3, 3, 3, 3], [3, 3, 3, 3]]).P.ShouldBe(1);

    [Fact]
    public void Nobody_waiting_is_no_difference() => WaitingTimesTest.Of([[], []]).P.ShouldBe(1);

    [Fact]
    public void A_share_lies_above_0_and_at_most_at_1() => Waits.Sample(groups => WaitingTimesTest.Of(groups).P is > 0 and <= 1);

    [Fact]
    public void Neither_the_order_of_the_groups_nor_of_their_waits_matters() => Waits.Sample(groups =>
        WaitingTimesTest.Of([.. groups.Reverse().Select(group => group.Reverse().ToArray())]).P.ShouldBe(WaitingTimesTest.Of(groups).P, 1e-12));

    [Fact]
    public void Only_the_order_of_the_waits_counts_and_not_how_long_they_are() => Waits.Sample(groups =>
        WaitingTimesTest.Of([.. groups.Select(group => group.Select(days => days * days).ToArray())]).P.ShouldBe(WaitingTimesTest.Of(groups).P, 1e-12));

    [Fact]
    public void What_is_drawn_comes_near_to_what_is_exact()
    {
        // The normal approximation to Wilcoxon's test: W = 140 of groups of 20 each, mean 200, standard deviation 36.97, continuity corrected.
        int[][] groups = [[.. Enumerable.Range(0, 20).Select(at => 2 * at)], [.. Enumerable.Range(0, 20).Select(at => (2 * at) + 7)]];
        var drawn = WaitingTimesTest.Of(groups, seed: 11);
        drawn.Exact.ShouldBeFalse();
        drawn.Seed.ShouldBe(11UL);
        drawn.Arrangements.ShouldBe(20_000);
        WaitingTimesTest.Of(groups, seed: 11).ShouldBe(drawn);
        WaitingTimesTest.Of([.. groups.Reverse()], seed: 11).ShouldBe(drawn);
        WaitingTimesTest.Of(groups, seed: 12).P.ShouldBe(drawn.P, 0.02);
        drawn.P.ShouldBe(NormalApproximation(groups), 0.02);
    }

    [Theory]
    [InlineData(2_500, 20_000)] // 5,000 waits: the most for which as many are drawn as for a few
    [InlineData(2_501, 19_992)]
    [InlineData(50_000, 2_000)]
    public void The_more_waits_are_dealt_out_the_fewer_deals_are_drawn_and_the_chance_says_how_many(int each, int draws)
    {
        int[] waits = [.. Enumerable.Range(0, each).Select(at => at % 20)];
        var chance = WaitingTimesTest.Of([waits, waits]);
        chance.Arrangements.ShouldBe(draws);
        chance.P.ShouldBe(1);
    }

    private static double NormalApproximation(int[][] groups)
    {
        var below = groups[0].Sum(one => groups[1].Count(other => other < one));
        var (m, n) = (groups[0].Length, groups[1].Length);
        var z = (Math.Abs(below - (m * n / 2.0)) - 0.5) / Math.Sqrt(m * n * (m + n + 1) / 12.0);

        // Abramowitz and Stegun 7.1.25, good to 2.5 in 100,000.
        var t = 1 / (1 + (0.47047 * z / Math.Sqrt(2)));
        return t * (0.3480242 - (t * (0.0958798 - (t * 0.7478556)))) * Math.Exp(-z * z / 2);
    }
}
