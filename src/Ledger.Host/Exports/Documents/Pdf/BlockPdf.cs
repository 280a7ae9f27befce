using PdfSharp.UniversalAccessibility;

namespace Ledger.Host.Exports.Documents.Pdf;

/// <summary>Sets the parts of a report on paper, one below the other.</summary>
/// <param name="letters">What they are written with.</param>
/// <param name="paper">Where they go.</param>
internal sealed class BlockPdf(Letters letters, Paper paper)
{
    // Headings are kept until what stands below them is known, so that none stands alone at the foot of a sheet.
    private readonly List<Kept> kept = [];
    private bool inChapter;

    private double KeptHeight => kept.Sum(one => one.Above + one.Height);

    internal void Write(Block block)
    {
        switch (block)
        {
            case Documents.Heading heading: Keep(heading.Text, heading.Level); break;
            case Documents.Paragraph paragraph: Write(paragraph.Text, paragraph.Lead ? letters.Lead : letters.Body); break;
            case Documents.Figure figure: Write(SvgDrawing.Of(figure.Svg, letters)); break;
            case NewSheet: Turn(); break;
            case Grid { Rows.Count: 0 } empty: WriteEmpty(empty); break;
            case Grid grid: Write(grid); break;
            default: throw new InvalidOperationException($"{block.GetType().Name} cannot be written as PDF.");
        }
    }

    /// <summary>A heading.</summary>
    /// <param name="text">The words.</param>
    /// <param name="level">1 for the title, 2 for a chapter, 3 for what is in it.</param>
    internal void Keep(string text, int level)
    {
        inChapter |= level == 2;
        var face = letters.Heading(level);
        kept.Add(new(Wrapping.Lines(letters.Drawable(text), face, Sheet.Measure(lying: false)), level, face));
    }

    /// <summary>Sets what is kept, if nothing follows it.</summary>
    internal void Finish() => Place(0);

    private void Turn()
    {
        Finish();
        if (!paper.IsFresh) paper.Turn();
        inChapter = false;
    }

    private void WriteEmpty(Grid grid)
    {
        var level = inChapter ? 3 : 2;
        var face = letters.Heading(3);
        kept.Add(new(Wrapping.Lines(letters.Drawable(grid.Caption), face, Sheet.Measure(lying: false)), level, face));
        Write(grid.Empty, letters.Body);
    }

    // Lines of text are no longer on a sheet that lies than on one that stands: the eye would lose the next.
    private void Write(string text, Face face)
    {
        var lines = Wrapping.Lines(letters.Drawable(text), face, Sheet.Measure(lying: false));
        Place(Math.Min(lines.Count, 3) * face.Line);
        paper.Mark(painter => painter.Begin(PdfBlockLevelElementTag.Paragraph));
        paper.Write(lines, face);
        paper.Mark(painter => painter.End());
        paper.Leave(6);
    }

    private void Write(SvgDrawing drawing)
    {
        // Of a sheet of its own, a fifth is left to headings.
        drawing.Fit(paper.Room - KeptHeight, Paper.WholeRoom(lying: false) * 0.8);
        Place(drawing.Height);
        var top = paper.At;
        paper.Mark(painter => drawing.Draw(painter, Sheet.Left, top));
        paper.At += drawing.Height + 8;
    }

    private void Write(Grid grid)
    {
        var table = new GridPdf(grid, letters, paper);
        paper.Leave(6);
        Place(table.Least, table.Lying);
        table.Write();
        paper.Leave(14);
    }

    // Turns to a new sheet where there is no room for what is kept and the first of what follows it, or where that lies and the sheet does not.
    private void Place(double least, bool lying = false)
    {
        var needed = KeptHeight + least;
        if (lying && !paper.Sheet.Lying && !paper.IsSet && paper.At + needed <= new Sheet(lying).End) paper.TurnRound(lying);
        else if (paper.Room < needed || (lying && !paper.Sheet.Lying)) paper.Turn(lying);
        foreach (var one in kept) Write(one);
        kept.Clear();
    }

    private void Write(Kept heading)
    {
        paper.Leave(heading.Above);
        var lines = heading.Lines;
        paper.Mark(painter => painter.Begin(heading.Level switch
        {
            1 => PdfBlockLevelElementTag.Heading1,
            2 => PdfBlockLevelElementTag.Heading2,
            _ => PdfBlockLevelElementTag.Heading3,
        }));
        if (heading.Level == 2) paper.Mark(painter => painter.Chapter(string.Join(' ', lines)));
        paper.Write(lines, heading.Face);
        paper.Mark(painter => painter.End());
        paper.Leave(4);
    }

    private sealed record Kept(IReadOnlyList<string> Lines, int Level, Face Face)
    {
        internal double Above => Level switch { 1 => 0, 2 => 14, _ => 8 };

        internal double Height => (Lines.Count * Face.Line) + 4;
    }
}
