namespace Ledger.Host.Exports.Plots;

/// <summary>Where numbers from nought to the largest stand across a drawing, with a few round ones marked.</summary>
/// <param name="largest">The largest number.</param>
internal sealed class Scale(double largest)
{
    private const double Left = 10;
    private const double Right = Drawing.Width - 14;

    private static readonly int[] Round = [1, 2, 5, 10];

    private readonly double step = Step(largest);

    /// <summary>The numbers that are marked.</summary>
    internal IEnumerable<double> Ticks
    {
        get
        {
            for (var tick = 0.0; tick <= Top; tick += step) yield return tick;
        }
    }

    private double Top => Math.Max(step, Math.Ceiling(largest / step) * step);

    /// <summary>Where a number stands.</summary>
    internal double At(double number) => Left + (number / Top * (Right - Left));

    // 1, 2 or 5 times a power of ten, so that there are at most six steps.
    private static double Step(double largest)
    {
        var rough = Math.Max(largest, 1) / 6;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return Math.Max(1, Round.Select(times => times * power).First(step => step >= rough));
    }
}
