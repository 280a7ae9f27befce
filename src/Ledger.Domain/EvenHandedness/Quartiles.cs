namespace Ledger.Domain.EvenHandedness;

/// <summary>
/// The middle of a sample and between what its middle half lies, by definition 7 of Hyndman and Fan (1996), which R and spreadsheets
/// (QUARTILE.INC) use too: straight between the two nearest values.
/// </summary>
/// <param name="Lower">A quarter lies at or below.</param>
/// <param name="Median">Half lies at or below.</param>
/// <param name="Upper">Three quarters lie at or below.</param>
/// <param name="Count">How many values there are.</param>
public sealed record Quartiles(decimal Lower, decimal Median, decimal Upper, int Count)
{
    /// <summary>The quartiles of some values; null where there are none.</summary>
    public static Quartiles? Of(IEnumerable<int> values)
    {
        int[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? null : new(At(sorted, 0.25m), At(sorted, 0.5m), At(sorted, 0.75m), sorted.Length);
    }

    // A decimal keeps the zeros that it was reckoned with; dividing by this one drops them.
    private const decimal WithoutTrailingZeros = 1.0000000000000000000000000000m;

    private static decimal At(int[] sorted, decimal share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)decimal.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return (sorted[below] + ((sorted[above] - sorted[below]) * (place - below))) / WithoutTrailingZeros;
    }
}
