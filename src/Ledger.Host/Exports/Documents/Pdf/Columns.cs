namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>How wide the columns of a table are, and with what letters it is written so that it can be read.</summary>
internal sealed class Columns
{
    /// <summary>How far a state's frame stands from its word, in points.</summary>
    internal const double Inset = 3;

    // From the most readable to the last resort.
    private static readonly (bool Lying, double Size)[] Ways = [(false, 9.5), (true, 9.5), (true, 8.5), (true, 7.5)];

    // A longer word is broken rather than given a column of its own width.
    private const double LongestUnbroken = 120;

    // Prose in a narrower column has too few words on a line; much of it is read with ease in a wider one, where a row does not become a tower.
    private const double NarrowestProse = 66;
    private const double WidestNeeded = 140;

    private Columns(bool lying, Face regular, Face bold, double gap, double[] widths, bool[] right) =>
        (Lying, Regular, Bold, Gap, Widths, Right) = (lying, regular, bold, gap, widths, right);

    /// <summary>Whether the table needs a sheet that lies on its long side.</summary>
    internal bool Lying { get; }

    internal Face Regular { get; }

    internal Face Bold { get; }

    /// <summary>What stands between two columns.</summary>
    internal double Gap { get; }

    internal IReadOnlyList<double> Widths { get; }

    /// <summary>Which columns are numbers, set at the right.</summary>
    internal IReadOnlyList<bool> Right { get; }

    /// <summary>The columns of a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="rows">Its rows as they are drawn.</param>
    /// <param name="letters">The letters.</param>
    /// <param name="first">Whether nothing as wide as the sheet stands before it: then it may lie for ease alone, and the whole report does. Further on a sheet is turned for need only.</param>
    internal static Columns Of(Grid grid, IReadOnlyList<IReadOnlyList<Cell>> rows, Letters letters, bool first)
    {
        var right = grid.Columns.Select((_, at) => grid.Figures ? at > 0 : rows.All(row => row[at].Number is not null)).ToArray();
        foreach (var (lying, size) in Ways)
        {
            var (regular, bold) = (letters.Of(size), letters.Of(size, bold: true));
            var whole = Sheet.Measure(lying);
            var gap = Math.Min(9, whole / (4 * grid.Columns.Count));
            var room = whole - (gap * (grid.Columns.Count - 1));
            var needs = grid.Columns.Select((column, at) => NeedOf(grid, column, [.. rows.Select(row => row[at])], at == 0, regular, bold)).ToList();
            var wanted = needs.Sum(need => first && !lying ? need.Ease : need.Least);
            if (wanted <= room || (lying, size) == Ways[^1]) return new(lying, regular, bold, gap, Share(needs, room), right);
        }

        throw new InvalidOperationException("The last way always holds.");
    }

    private static Need NeedOf(Grid grid, string column, IReadOnlyList<Cell> cells, bool isFirst, Face regular, Face bold)
    {
        var (longest, line, all) = (Wrapping.LongestWord(column, bold), Wrapping.LongestLine(column, bold), 0.0);
        foreach (var cell in cells)
        {
            var (face, frame) = (isFirst || cell.Colour is not null ? bold : regular, cell.Colour is null ? 0 : 2 * Inset);
            (longest, line) = (Math.Max(longest, Wrapping.LongestWord(cell.Text, face) + frame), Math.Max(line, Wrapping.LongestLine(cell.Text, face) + frame));
            all += Math.Pow(face.Width(cell.Text), 2);
        }

        // Half a point, so that what just fits is not wrapped by rounding.
        var (word, usual) = (Math.Min(longest, LongestUnbroken) + 0.5, 1 + Math.Sqrt(all / cells.Count));
        return grid.Figures ? new(word, word, word, line + 0.5, usual) : new(
            word, Math.Max(word, Math.Min(line, NarrowestProse)), Math.Max(word, Math.Min(line, Math.Clamp(usual / 3, NarrowestProse, WidestNeeded))), line + 0.5, usual);
    }

    // Each column has what it needs at least. Of what is left, columns that need little more have it, and those with much text share the rest by how much
    // they have, so that the cells of a row are about equally tall.
    private static double[] Share(List<Need> needs, double room)
    {
        if (needs.Sum(need => need.Least) > room) needs = [.. needs.Select(need => need with { Least = need.Word })];
        var least = needs.Sum(need => need.Least);
        if (least > room) return [.. needs.Select(need => need.Least * room / least)];
        var (widths, left) = (needs.Select(need => need.Least).ToArray(), room - least);
        var open = Enumerable.Range(0, needs.Count).Where(at => Wants(at) > 0).ToList();
        while (open.Where(at => Wants(at) <= left / open.Count).ToList() is { Count: > 0 } modest)
        {
            foreach (var at in modest)
            {
                left -= Wants(at);
                widths[at] = needs[at].Best;
                open.Remove(at);
            }
        }

        var weights = open.Count > 0 ? open.ToDictionary(at => at, at => needs[at].Usual) : Enumerable.Range(0, needs.Count).ToDictionary(at => at, at => needs[at].Best);
        var all = weights.Values.Sum();
        foreach (var (at, weight) in weights) widths[at] += left * weight / all;
        return widths;

        double Wants(int at) => Math.Max(needs[at].Best - needs[at].Least, 0);
    }

    /// <summary>How wide a column should be, in points.</summary>
    /// <param name="Word">So that no word is broken, unless it is very long.</param>
    /// <param name="Least">So that it can be read.</param>
    /// <param name="Ease">So that it can be read with ease.</param>
    /// <param name="Best">So that nothing in it is wrapped.</param>
    /// <param name="Usual">What stands in one of its cells on one line: the root of the mean square, so that few long ones count.</param>
    private sealed record Need(double Word, double Least, double Ease, double Best, double Usual);
}
