namespace Ledger.Domain.EvenHandedness;

/// <summary>
/// Draws at random from a seed, the same on every machine and in every version for ever, so that a printed seed lets anybody repeat a
/// figure: SplitMix64 (Steele, Lea and Flood, 2014), and the shuffle of Fisher and Yates.
/// </summary>
/// <param name="seed">The seed.</param>
public sealed class SeededDraw(ulong seed)
{
    private ulong state = seed;

    /// <summary>Puts items into an order of which every one is as likely as another.</summary>
    /// <param name="items">The items, which change places.</param>
    public void Shuffle<T>(T[] items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = (int)Below((ulong)last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    // Numbers from an incomplete last round, which is shorter than the bound, would favour the low ones; they are drawn again.
    private ulong Below(ulong bound)
    {
        var drawn = Next();
        while (drawn > ulong.MaxValue - bound && drawn > ulong.MaxValue - (ulong.MaxValue % bound + 1) % bound) drawn = Next();
        return drawn % bound;
    }

    /// <summary>The next number.</summary>
    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
