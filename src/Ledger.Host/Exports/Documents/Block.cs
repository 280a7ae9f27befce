using System.Globalization;
using Ledger.Domain;

namespace Ledger.Host.Exports.Documents;

/// <summary>A part of a report as people read it, whether on a page, in print or in a spreadsheet.</summary>
public abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Text">The words.</param>
/// <param name="Level">2 for a chapter, 3 for what is in it.</param>
public sealed record Heading(string Text, int Level = 2) : Block
{
    /// <summary>The record that it is about; on a page the heading leads there.</summary>
    public StreamName? Record { get; init; }
}

/// <summary>A paragraph.</summary>
/// <param name="Text">The words.</param>
public sealed record Paragraph(string Text) : Block
{
    /// <summary>Whether it is what somebody in a hurry reads.</summary>
    public bool Lead { get; init; }
}

/// <summary>A new sheet of paper begins.</summary>
public sealed record NewSheet : Block;

/// <summary>A drawing, for which the table after it stands in words.</summary>
/// <param name="Svg">The drawing, with a title and a description in it.</param>
public sealed record Figure(string Svg) : Block;

/// <summary>A table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The columns' headings. The first cell of each row is the row's heading.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
public sealed record Grid(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block
{
    /// <summary>What is said in place of a table without rows.</summary>
    public string Empty { get; init; } = "Nothing.";

    /// <summary>Whether it is all figures, to be read across and down; otherwise each row is read by itself.</summary>
    public bool Figures { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Text">What stands in it; each line is a line.</param>
public sealed record Cell(string Text)
{
    /// <summary>The number that it is; null for words.</summary>
    public decimal? Number { get; init; }

    /// <summary>The record that it is about; on a page the cell leads there.</summary>
    public StreamName? Record { get; init; }

    /// <summary>The colour that helps to find a state, where the words are one; the words alone say it.</summary>
    public string? Colour { get; init; }

    /// <summary>Words.</summary>
    public static implicit operator Cell(string? text) => new(text ?? "");

    /// <summary>A count.</summary>
    public static implicit operator Cell(int count) => Of(count);

    /// <summary>A number, or a dash where there is none.</summary>
    public static Cell Of(decimal? number) => new(number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–") { Number = number };

    /// <summary>A state.</summary>
    public static Cell State((string Word, string Colour) state) => new(state.Word) { Colour = state.Colour };

    /// <summary>A record by its reference and, where it is a predecessor's, whose.</summary>
    public static Cell Of(StreamName record, string? inheritedFrom = null) => new(Layout.Where(record.Reference, inheritedFrom)) { Record = inheritedFrom is null ? record : null };

    /// <summary>Lines, or a dash where there are none.</summary>
    public static Cell Lines(IEnumerable<string> lines) => new(string.Join('\n', lines) is { Length: > 0 } text ? text : "–");
}
