using System.Collections;

namespace Ledger.Host.Exports.Documents;

/// <summary>The rows of a table, each made when it is read: of a long table only the page that somebody looks at is written out.</summary>
/// <param name="lines">What the rows are made of.</param>
/// <param name="row">Makes one.</param>
internal sealed class RowsOf<TLine>(IReadOnlyList<TLine> lines, Func<TLine, IReadOnlyList<Cell>> row) : IReadOnlyList<IReadOnlyList<Cell>>
{
    /// <inheritdoc/>
    public int Count => lines.Count;

    /// <inheritdoc/>
    public IReadOnlyList<Cell> this[int index] => row(lines[index]);

    /// <inheritdoc/>
    public IEnumerator<IReadOnlyList<Cell>> GetEnumerator() => lines.Select(row).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
