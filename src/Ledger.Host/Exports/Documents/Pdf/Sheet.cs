namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>A sheet of A4 paper and what is to be drawn on it. Everything is measured in points from its upper left corner.</summary>
/// <param name="lying">Whether it lies on its long side.</param>
internal sealed class Sheet(bool lying)
{
    internal const double Left = 54;
    internal const double Top = 54;

    private const double Bottom = 66;
    private const double ShortSide = 595.28;
    private const double LongSide = 841.89;

    internal bool Lying => lying;

    internal double Width => lying ? LongSide : ShortSide;

    internal double Height => lying ? ShortSide : LongSide;

    /// <summary>Where text ends at the foot.</summary>
    internal double End => Height - Bottom;

    /// <summary>Where the foot begins, in the margin.</summary>
    internal double Foot => End + 18;

    /// <summary>What is drawn, in the order in which it is read.</summary>
    internal List<Action<Painter>> Marks { get; } = [];

    /// <summary>How wide text may be on a sheet.</summary>
    internal static double Measure(bool lying) => (lying ? LongSide : ShortSide) - (2 * Left);
}
