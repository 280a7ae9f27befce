using PdfSharp.UniversalAccessibility;

namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>Sets a table on paper. Its headings are said again at the head of each sheet; a row stands on one sheet, unless it is taller than any.</summary>
internal sealed class GridPdf
{
    private const double Padding = 3;

    private readonly Paper paper;
    private readonly Face captions;
    private readonly IReadOnlyList<IReadOnlyList<Cell>> rows;
    private readonly Columns columns;
    private readonly Row head;
    private readonly IReadOnlyList<string> caption;
    private readonly IReadOnlyList<string> continued;

    internal GridPdf(Grid grid, Letters letters, Paper paper)
    {
        (this.paper, captions) = (paper, letters.Caption);
        rows = [.. grid.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(cell => cell with { Text = letters.Drawable(cell.Text) })])];
        IReadOnlyList<Cell> headings = [.. grid.Columns.Select(column => (Cell)letters.Drawable(column))];
        columns = Columns.Of(grid with { Columns = [.. headings.Select(heading => heading.Text)] }, rows, letters, first: paper.Sheets.Count == 1 && !paper.IsSet);
        head = new([.. headings.Select((heading, at) => Wrapping.Lines(heading.Text, columns.Bold, columns.Widths[at]))]);
        caption = Wrapping.Lines(letters.Drawable(grid.Caption), captions, Sheet.Measure(Lying));
        continued = Wrapping.Lines(letters.Drawable($"{grid.Caption}, continued"), captions, Sheet.Measure(Lying));
    }

    /// <summary>Whether it needs a sheet that lies on its long side.</summary>
    internal bool Lying => columns.Lying;

    /// <summary>What has to have room together, in points: the caption, the headings and the first row, if that is not taller than half a sheet.</summary>
    internal double Least => (caption.Count * captions.Line) + Height(head) + Math.Min(Height(Wrapped(rows[0])), Paper.WholeRoom(Lying) / 2);

    // Headings that would fill much of each sheet are not said again.
    private double Again => (continued.Count * captions.Line) + Height(head) is var again && again < Paper.WholeRoom(Lying) / 3 ? again : 0;

    internal void Write()
    {
        paper.IsSet = true;
        Begin(PdfBlockLevelElementTag.Table);
        paper.Mark(painter => painter.Begin(PdfGroupingElementTag.Caption));
        Begin(PdfBlockLevelElementTag.Paragraph);
        paper.Write(caption, captions);
        End();
        End();
        Begin(PdfBlockLevelElementTag.TableHeadRowGroup);
        Write(head);
        End();
        Begin(PdfBlockLevelElementTag.TableBodyRowGroup);
        foreach (var row in rows) Write(Wrapped(row), row);
        End();
        End();
    }

    // The cells are null for the headings of the columns.
    private void Write(Row row, IReadOnlyList<Cell>? cells = null)
    {
        for (var done = 0; done < row.Tall;)
        {
            var fits = (int)((paper.Room - (2 * Padding)) / columns.Regular.Line);
            var left = row.Tall - done;
            if (fits < left && !paper.IsFresh && (fits < 2 || (done == 0 && Height(row) <= Paper.WholeRoom(Lying) - Again)))
            {
                Turn(cells is null);
                continue;
            }

            fits = Math.Clamp(fits, 1, left);
            Part(row.From(done, fits), cells);
            done += fits;
            if (done < row.Tall) Turn(cells is null);
        }
    }

    // Of a row that goes on on the next sheet, what stands on this one.
    private void Part(Row row, IReadOnlyList<Cell>? cells)
    {
        var top = paper.At + Padding;
        Begin(PdfBlockLevelElementTag.TableRow);
        foreach (var (at, lines) in row.Cells.Index())
        {
            if (cells?[at].Colour is not null && lines.Count > 0) Frame(at, lines, top);
            if (cells is null) paper.Mark(painter => painter.BeginHeading("/Column"));
            else if (at == 0) paper.Mark(painter => painter.BeginHeading("/Row"));
            else Begin(PdfBlockLevelElementTag.TableDataCell);
            if (cells is null) Text(at, lines, top + Down(row, lines), columns.Bold);
            else Text(at, lines, top, FaceOf(cells[at], at), Inset(cells[at]));
            End();
        }

        End();
        paper.At += Height(row);
        Rule(strong: cells is null);
    }

    // Who listens has heard the caption and the headings; they are said again for the eye only.
    private void Turn(bool isHead)
    {
        paper.Turn(Lying);
        paper.IsSet = true;
        if (isHead || Again == 0) return;
        foreach (var line in continued)
        {
            var at = paper.At + captions.Ascent;
            paper.Mark(painter => painter.Aside(line, captions, Sheet.Left, at));
            paper.At += captions.Line;
        }

        foreach (var (at, lines) in head.Cells.Index())
            Text(at, lines, paper.At + Padding + Down(head, lines), columns.Bold, aside: true);
        paper.At += Height(head);
        Rule(strong: true);
    }

    private void Text(int at, IReadOnlyList<string> lines, double top, Face face, double inset = 0, bool aside = false)
    {
        foreach (var (down, line) in lines.Index())
        {
            var left = LeftOf(at) + (columns.Right[at] ? columns.Widths[at] - face.Width(line) - inset : inset);
            var baseline = top + (down * face.Line) + face.Ascent;
            paper.Mark(painter =>
            {
                if (aside) painter.Aside(line, face, left, baseline);
                else painter.Text(line, face, left, baseline);
            });
        }
    }

    private void Frame(int at, IReadOnlyList<string> lines, double top)
    {
        var width = Math.Min(lines.Max(columns.Bold.Width) + (2 * Columns.Inset), columns.Widths[at]);
        var left = columns.Right[at] ? LeftOf(at) + columns.Widths[at] - width : LeftOf(at);
        paper.Mark(painter => painter.Frame(left, top - 0.5, width, lines.Count * columns.Bold.Line));
    }

    private void Rule(bool strong)
    {
        var (at, right) = (paper.At, Sheet.Left + Sheet.Measure(Lying));
        paper.Mark(painter => painter.Rule(Sheet.Left, right, at, strong));
        paper.At += 1;
    }

    private void Begin(PdfBlockLevelElementTag tag) => paper.Mark(painter => painter.Begin(tag));

    private void End() => paper.Mark(painter => painter.End());

    private Row Wrapped(IReadOnlyList<Cell> cells) => new([.. cells.Select((cell, at) => Wrapping.Lines(cell.Text, FaceOf(cell, at), columns.Widths[at] - (2 * Inset(cell))))]);

    private Face FaceOf(Cell cell, int at) => at == 0 || cell.Colour is not null ? columns.Bold : columns.Regular;

    private static double Inset(Cell cell) => cell.Colour is null ? 0 : Columns.Inset;

    // The headings of columns stand at the foot of their row.
    private double Down(Row row, IReadOnlyList<string> lines) => (row.Tall - lines.Count) * columns.Bold.Line;

    private double LeftOf(int at) => Sheet.Left + columns.Widths.Take(at).Sum() + (at * columns.Gap);

    private double Height(Row row) => (row.Tall * columns.Regular.Line) + (2 * Padding);

    // The lines of each cell.
    private sealed record Row(IReadOnlyList<IReadOnlyList<string>> Cells)
    {
        internal int Tall { get; } = Cells.Max(lines => lines.Count);

        internal Row From(int line, int count) => new([.. Cells.Select(lines => (IReadOnlyList<string>)[.. lines.Skip(line).Take(count)])]);
    }
}
