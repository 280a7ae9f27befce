using System.Globalization;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>What repeated measurements came to: the median, and between what the middle half of them lies.</summary>
internal sealed record Spread(double Median, double Low, double High, int Count)
{
    public static Spread Of(IEnumerable<double> measured)
    {
        double[] sorted = [.. measured.Order()];
        return new(At(sorted, .5), At(sorted, .25), At(sorted, .75), sorted.Length);
    }

    /// <summary>The ratio to another series, repetition by repetition: what slows one turn slows its neighbours too.</summary>
    public static Spread OfRatios(IReadOnlyList<double> these, IReadOnlyList<double> those) => Of(these.Zip(those, (one, other) => one / other));

    public string Middle(string format) => Median.ToString(format, CultureInfo.InvariantCulture);

    public string Between(string format) => string.Create(
        CultureInfo.InvariantCulture, $"{Low.ToString(format, CultureInfo.InvariantCulture)}–{High.ToString(format, CultureInfo.InvariantCulture)}");

    private static double At(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var (below, above) = (sorted[(int)Math.Floor(place)], sorted[(int)Math.Ceiling(place)]);
        return below + (above - below) * (place - Math.Floor(place));
    }
}
