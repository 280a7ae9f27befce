using Ledger.Domain.Aligning;
using Ledger.Projections.Reports.EqualTreatment;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>Lays the advice of two groups out side by side.</summary>
internal static class AdviceLayout
{
    private const int LongestShared = 60;

    internal static void LayOutAdvice(this IAnsiConsole console, AdviceComparison advice)
    {
        var same = advice.Points.Count(point => point.Agreement is Agreement.Same);
        console.Hanging(
            new Text("ADVICE  ", new Style(Color.Blue)), $"{advice.OneName} and {advice.OtherName}: {same} of {advice.Points.Count} points the same.",
            advice.Verdict is { } verdict ? $"{Layout.Capital(verdict.InWords).TrimEnd('.')}." : "Nobody has judged whether it is substantially the same.");
        if (advice.Points.Any(point => point.Agreement is not Agreement.Same)) console.Write(Points(advice));
        foreach (var piece in advice.Text.Where(_ => advice.Text.Any(piece => piece.In is not TextSide.Both)))
            console.Hanging(new Text(Mark(piece.In)), piece.In switch
            {
                TextSide.One => $"only {advice.OneName}: “{piece.Text}”",
                TextSide.Other => $"only {advice.OtherName}: “{piece.Text}”",
                _ => $"both: “{Shortened(piece.Text)}”",
            });
    }

    private static Table Points(AdviceComparison advice)
    {
        var table = Layout.Table("Point", advice.OneName, advice.OtherName, "");
        foreach (var column in table.Columns) column.Padding(0, 1);
        foreach (var point in advice.Points)
            table.AddRow(Layout.Cell(Sort(point)), Layout.Cell(point.One ?? "–"), Layout.Cell(point.Other ?? "–"), Layout.Cell(Standing(point)));
        return table;
    }

    /// <summary>What stands between the two, in words.</summary>
    internal static string Standing(PointLine point) => point.Agreement switch
    {
        Agreement.Same => "same",
        Agreement.InOtherWords => point.FiguresDiffer ? "figures differ" : "in other words?",
        Agreement.PutOtherwise => "put otherwise",
        _ => "one only",
    };

    private static string Sort(PointLine point) => Layout.Words(point.Kind) + (point.About is { } option ? $" of “{option}”" : "");

    private static string Mark(TextSide side) => side is TextSide.Both ? "  =     " : "  ≠     ";

    // What both have is shown only so far that one sees where one is.
    private static string Shortened(string text) => text.Length <= LongestShared ? text : $"{text[..(LongestShared / 2)].TrimEnd()} … {text[^(LongestShared / 2)..].TrimStart()}";
}
