using CsCheck;
using Ledger.Domain.EvenHandedness;

namespace Ledger.Domain.Tests.EvenHandedness;

/// <summary>The middle of a sample and of its halves, as R's <c>quantile</c> (type 7) has them.</summary>
public sealed class QuartilesTests
{
    [Fact]
    public void They_lie_straight_between_the_nearest_values()
    {
        Quartiles.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).ShouldBe(new Quartiles(3.25m, 5.5m, 7.75m, 10));
        Quartiles.Of([5, 1, 3]).ShouldBe(new Quartiles(2, 3, 4, 3));
        Quartiles.Of([7]).ShouldBe(new Quartiles(7, 7, 7, 1));
    }

    [Fact]
    public void Of_nothing_there_are_none() => Quartiles.Of([]).ShouldBeNull();

    [Fact]
    public void They_lie_in_order_within_the_sample() => Gen.Int[0, 100].Array[1, 30].Sample(values =>
    {
        var found = Quartiles.Of(values)!;
        return values.Min() <= found.Lower && found.Lower <= found.Median && found.Median <= found.Upper && found.Upper <= values.Max();
    });
}
