using Ledger.Domain.EvenHandedness;

namespace Ledger.Domain.Tests.EvenHandedness;

/// <summary>The draw behind a printed seed, which must be the same for ever.</summary>
public sealed class SeededDrawTests
{
    // The first numbers of SplitMix64 from seed 1234567, as published with its reference code.
    [Fact]
    public void It_draws_the_published_numbers()
    {
        var draw = new SeededDraw(1234567);
        ulong[] drawn = [draw.Next(), draw.Next(), draw.Next()];
        drawn.ShouldBe([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL]);
    }

    [Fact]
    public void Every_order_of_three_comes_up_about_as_often()
    {
        var draw = new SeededDraw(1);
        var orders = new Dictionary<string, int>();
        for (var at = 0; at < 6000; at++)
        {
            char[] letters = ['a', 'b', 'c'];
            draw.Shuffle(letters);
            var order = new string(letters);
            orders[order] = orders.GetValueOrDefault(order) + 1;
        }

        orders.Count.ShouldBe(6);
        orders.Values.ShouldAllBe(count => count > 880 && count < 1120);
    }
}
