using Ledger.Projections.Reports.Year;

namespace Ledger.Host.Exports.Plots;

/// <summary>How each group's requests were answered: a bar of those accepted, answered in part, refused, and without an answer, each told apart by its filling and its number.</summary>
internal static class AnswersPlot
{
    private const int Row = 46;

    /// <summary>The drawing; null where nobody asked.</summary>
    internal static string? Of(IReadOnlyList<SideYear> sides)
    {
        var asked = sides.Where(side => Parts(side).Sum(part => part.Count) > 0).ToList();
        if (asked.Count == 0) return null;
        var scale = new Scale(asked.Max(side => Parts(side).Sum(part => part.Count)));
        var drawing = new Drawing("answers", 60 + (asked.Count * Row), "Requests and their answers", string.Join(' ', asked.Select(Said)));
        string[] fillings = ["#0b0c0c", drawing.Hatching("answers-in-part"), "#ffffff", "#b1b4b6"];
        foreach (var (at, part) in Parts(asked[0]).Index())
        {
            var (x, y) = (10 + (at % 2 * 170), 4 + (at / 2 * 22));
            drawing.Box(x, y, 14, 14, fillings[at]);
            drawing.Text(x + 20, y + 12, part.What);
        }

        foreach (var (at, side) in asked.Index())
        {
            var (top, sofar) = (52 + (at * Row), 0);
            drawing.Text(scale.At(0), top + 12, $"{side.Name} ({Parts(side).Sum(part => part.Count)})", bold: true);
            foreach (var (which, part) in Parts(side).Index().Where(one => one.Item.Count > 0))
            {
                var (from, to) = (scale.At(sofar), scale.At(sofar + part.Count));
                drawing.Box(from, top + 18, to - from, 20, fillings[which]);
                sofar += part.Count;
                // On white, so that the number can be read whatever the filling; where it has no room, the table has it.
                if (to - from < 22) continue;
                drawing.Box(((from + to) / 2) - 9, top + 20.5, 18, 15, "#ffffff");
                drawing.Text((from + to) / 2, top + 32.5, $"{part.Count}", "middle");
            }
        }

        return drawing.ToString();
    }

    private static IReadOnlyList<(string What, int Count)> Parts(SideYear side) =>
        [("accepted", side.Accepted), ("answered in part", side.InPart), ("refused", side.Refused), ("no answer, or withdrawn", side.Unanswered + side.Withdrawn)];

    private static string Said(SideYear side) =>
        $"{side.Name}: {string.Join(", ", Parts(side).Where(part => part.Count > 0).Select(part => $"{part.Count} {part.What}"))}.";
}
