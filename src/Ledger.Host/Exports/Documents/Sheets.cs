namespace Ledger.Host.Exports.Documents;

/// <summary>Divides a long report among pages, so that none is slow to fetch; a table goes on under the same headings, and a chapter under its own.</summary>
internal static class Sheets
{
    /// <summary>The pages; one at least.</summary>
    /// <param name="blocks">The report.</param>
    /// <param name="most">How many lines stand on a page: each row of a table is one, and so is each paragraph.</param>
    internal static IReadOnlyList<IReadOnlyList<Block>> Of(IEnumerable<Block> blocks, int most)
    {
        var (sheets, room) = (new List<List<Block>> { new() }, most);
        Heading? chapter = null;
        foreach (var block in blocks)
        {
            if (block is NewSheet or Heading { Level: 2 }) chapter = null;
            if (room <= Below(block) && sheets[^1].Count > 0 && block is not NewSheet) Turn();
            if (block is Heading { Level: 2 } begins) chapter = begins;
            if (block is not Grid grid)
            {
                sheets[^1].Add(block);
                room--;
                continue;
            }

            for (var at = 0; at == 0 || at < grid.Rows.Count;)
            {
                if (at > 0) Turn();
                var rows = new RowsOf<int>([.. Enumerable.Range(at, Math.Min(grid.Rows.Count - at, Math.Max(room, 1)))], row => grid.Rows[row]);
                sheets[^1].Add(rows.Count == grid.Rows.Count ? grid : grid with { Rows = rows, Caption = at == 0 ? grid.Caption : $"{grid.Caption}, continued" });
                at += Math.Max(rows.Count, 1);
                room -= rows.Count + 1;
            }
        }

        return sheets;

        void Turn()
        {
            sheets.Add(chapter is null ? [] : [chapter with { Text = $"{chapter.Text}, continued" }]);
            room = most;
        }
    }

    // No heading stands at the foot of a page with nothing under it.
    private static int Below(Block block) => block is Heading heading ? 4 - heading.Level : 0;
}
