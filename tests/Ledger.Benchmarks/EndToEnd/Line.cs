using Spectre.Console;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Rate">How much of it a second.</param>
/// <param name="Against">What it is compared with; null for the measure itself.</param>
/// <param name="Ratio">The ratio to that.</param>
/// <param name="Goal">The least that the ratio should be.</param>
/// <param name="Slowest">How many milliseconds the slowest hundredth took at least.</param>
internal sealed record Line(string What, Spread Rate, string? Against = null, Spread? Ratio = null, double? Goal = null, Spread? Slowest = null)
{
    public static void Print(IEnumerable<Line> lines)
    {
        var table = new Table().MarkdownBorder().AddColumns("what", "a second", "middle half", "compared with", "ratio", "middle half", "goal", "repetitions", "p99, ms");
        foreach (var line in lines) table.AddRow([.. line.Cells().Select(Markup.Escape)]);
        AnsiConsole.Profile.Width = 240;
        AnsiConsole.Write(table);
    }

    private IEnumerable<string> Cells() =>
    [
        What, Rate.Middle("N0"), Rate.Between("N0"), Against ?? "", Ratio?.Middle(".00") ?? "", Ratio?.Between(".00") ?? "",
        Goal is { } least && Ratio is { } ratio ? $"≥ {least:.00}{(ratio.Median >= least ? "" : ", missed")}" : "", $"{Rate.Count}",
        Slowest?.Middle("0.0") ?? "",
    ];
}
