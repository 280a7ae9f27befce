using CsCheck;
using Ledger.Domain.EvenHandedness;

namespace Ledger.Domain.Tests.EvenHandedness;

/// <summary>Fisher's exact test against published values, and by what must hold of any such test.</summary>
public sealed class FishersExactTestTests
{
    private static readonly Gen<(int, int)> Group = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]);

    // The two-sided values that R's documentation of fisher.test gives for the same tables.
    [Theory]
    [InlineData(3, 1, 1, 3, 0.4857143)] // Fisher's lady tasting tea (The Design of Experiments, 1935; Agresti, 1990, page 61).
    [InlineData(10, 2, 3, 15, 0.0005367241)] // Fisher's convictions of twins (1962, 1970).
    [InlineData(1, 11, 9, 3, 0.002759456)] // Men and women who diet: a common textbook table.
    [InlineData(4, 0, 0, 4, 0.02857143)]
    [InlineData(3, 0, 0, 3, 0.1)]
    public void Two_groups_come_out_as_published(int accepted, int refused, int otherAccepted, int otherRefused, double published)
    {
        var chance = FishersExactTest.Of([(accepted, refused), (otherAccepted, otherRefused)]);
        chance.P.ShouldBe(published, 1e-7);
        chance.Exact.ShouldBeTrue();
    }

    // Three groups of three of whom only the first were accepted: 3 × 1 of the C(9, 3) = 84 ways.
    [Fact]
    public void Three_groups_come_out_as_reckoned_by_hand() => FishersExactTest.Of([(3, 0), (0, 3), (0, 3)]).P.ShouldBe(3 / 84.0, 1e-12);

    [Fact]
    public void Nothing_asked_or_everything_accepted_is_no_difference()
    {
        FishersExactTest.Of([]).P.ShouldBe(1);
        FishersExactTest.Of([(5, 0), (7, 0)]).P.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void A_share_lies_above_0_and_at_most_at_1() => Group.Array[1, 4].Sample(groups =>
    {
        var p = FishersExactTest.Of(groups).P;
        return p is > 0 and <= 1;
    });

    [Fact]
    public void Neither_the_order_of_the_groups_nor_calling_acceptances_refusals_matters() => Group.Array[1, 4].Sample(groups =>
    {
        var p = FishersExactTest.Of(groups).P;
        FishersExactTest.Of([.. groups.Reverse()]).P.ShouldBe(p, 1e-9);
        FishersExactTest.Of([.. groups.Select(group => (group.Item2, group.Item1))]).P.ShouldBe(p, 1e-9);
    });

    [Fact]
    public void What_is_drawn_comes_near_to_what_is_exact()
    {
        // Ten groups of six make more than a million splits.
        (int, int)[] groups = [(6, 0), (5, 1), (4, 2), (4, 2), (3, 3), (3, 3), (3, 3), (2, 4), (2, 4), (1, 5)];
        var drawn = FishersExactTest.Of(groups, seed: 7);
        drawn.Exact.ShouldBeFalse();
        drawn.Seed.ShouldBe(7UL);
        FishersExactTest.Of(groups, seed: 7).ShouldBe(drawn);
        FishersExactTest.Of([.. groups.Reverse()], seed: 7).ShouldBe(drawn);
        FishersExactTest.Of(groups, seed: 8).P.ShouldBe(drawn.P, 0.02);
    }

    [Fact]
    public void A_negative_number_is_no_number_of_requests() =>
        Should.Throw<ArgumentOutOfRangeException>(() => FishersExactTest.Of([(1, -1), (2, 2)]));
}
