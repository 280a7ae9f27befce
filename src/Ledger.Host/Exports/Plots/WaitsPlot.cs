using Ledger.Domain.EvenHandedness;
using Ledger.Domain.Protocol;
using Ledger.Projections.Reports.Asking;
using Ledger.Projections.Reports.WaitingTimes;
using Ledger.Projections.Reports.Year;

namespace Ledger.Host.Exports.Plots;

/// <summary>How long each group waited: a box from the lower to the upper quartile, a bold line at the median, and a dot for each request where they are known.</summary>
internal static class WaitsPlot
{
    private const int Row = 46;

    /// <summary>The year's; null where nothing was answered.</summary>
    internal static string? Of(IReadOnlyList<SideYear> sides) => Of([.. sides.Select(side => new Waits(side.Name, side.Waited, []))]);

    /// <summary>The waiting-times report's; null where nothing was answered.</summary>
    internal static string? Of(IReadOnlyList<SideWaits> sides, IReadOnlyList<AskedLine> asked) => Of(
        [.. sides.Select(side => new Waits(side.Name, side.Waited, [.. asked.Where(line => line.Side == side.Side).Select(line => line.WorkingDays).OfType<int>()]))]);

    private static string? Of(IReadOnlyList<Waits> sides)
    {
        var answered = sides.Where(side => side.Waited is not null).ToList();
        if (answered.Count == 0) return null;
        var longest = Math.Max(answered.Max(side => (double)side.Waited!.Upper), answered.SelectMany(side => side.Each).DefaultIfEmpty(0).Max());
        var scale = new Scale(longest);
        var bottom = answered.Count * Row;
        var drawing = new Drawing("waits", bottom + 40, "Working days from a request to its answer", string.Join(' ', answered.Select(Said)));
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(scale.At(tick), 4, scale.At(tick), bottom + 4, colour: "#cecece");
            drawing.Text(scale.At(tick), bottom + 18, Number(tick), "middle");
        }

        foreach (var (at, side) in answered.Index()) Draw(drawing, scale, side, at * Row);
        drawing.Text(Drawing.Width / 2, bottom + 35, "working days", "middle");
        return drawing.ToString();
    }

    private static void Draw(Drawing drawing, Scale scale, Waits side, int top)
    {
        var (lower, median, upper) = (scale.At((double)side.Waited!.Lower), scale.At((double)side.Waited.Median), scale.At((double)side.Waited.Upper));
        drawing.Text(scale.At(0), top + 14, $"{side.Name} ({side.Waited.Count})", bold: true);
        drawing.Box(lower, top + 22, Math.Max(upper - lower, 1), 16, "#f3f2f1");
        foreach (var same in side.Each.GroupBy(days => days))
            foreach (var (at, days) in same.Take(4).Index()) drawing.Dot(scale.At(days), top + 34 - (at * 4));
        drawing.Line(median, top + 20, median, top + 40, 4);
    }

    private static string Said(Waits side) => side.Waited!.Count == 1
        ? $"{side.Name}: one request, {Number((double)side.Waited.Median)} days."
        : $"{side.Name}: {Dates.Count(side.Waited.Count, "request")}, median {Number((double)side.Waited.Median)}, half of them between {Number((double)side.Waited.Lower)} and {Number((double)side.Waited.Upper)} days.";

    private static string Number(double number) => FormattableString.Invariant($"{number:0.##}");

    private sealed record Waits(string Name, Quartiles? Waited, IReadOnlyList<int> Each);
}
