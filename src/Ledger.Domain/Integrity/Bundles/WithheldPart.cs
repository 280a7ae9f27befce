using System.Text;
using System.Text.RegularExpressions;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>One line of <c>data/withheld.csv</c>: a part of an event that the bundle does not show.</summary>
/// <param name="Index">The place of the event's leaf in the log.</param>
/// <param name="Digest">The part's digest.</param>
/// <param name="State">Withheld or erased.</param>
/// <param name="Layer">Its layer.</param>
/// <param name="Path">Where it stands in the event.</param>
/// <param name="Reason">Why it is not shown.</param>
public sealed partial record WithheldPart(long Index, string Digest, PartState State, Layer Layer, string Path, string Reason)
{
    /// <summary>What tells one from another: the rest is the council's to say.</summary>
    internal (long Index, string Digest, PartState State) Key => (Index, Digest, State);

    private const string Columns = "\"entry\",\"digest\",\"state\",\"layer\",\"part\",\"reason\"\r\n";

    private const string Algorithm = "sha-256:";

    /// <summary>The list as CSV (RFC 4180), every cell in quotes, none of which a spreadsheet takes for a formula.</summary>
    public static string Write(IEnumerable<WithheldPart> parts) => Columns + string.Concat(parts.Select(part =>
        string.Join(',', Cell($"{part.Index}"), Cell(Algorithm + part.Digest), Cell(Word(part.State)), Cell(Word(part.Layer)), Cell(part.Path), Cell(part.Reason)) + "\r\n"));

    /// <summary>Reads what tells the parts from one another.</summary>
    /// <exception cref="MalformedException">It is no such list.</exception>
    internal static IReadOnlyList<(long Index, string Digest, PartState State)> Keys(ReadOnlyMemory<byte> csv)
    {
        var text = Encoding.Latin1.GetString(csv.Span);
        var rows = new List<(long, string, PartState)>();
        if (!text.StartsWith(Columns, StringComparison.Ordinal)) throw Malformed();
        for (var at = Columns.Length; at < text.Length;)
        {
            var row = Row().Match(text, at);
            if (!row.Success) throw Malformed();
            var state = row.Groups["state"].Value == "erased" ? PartState.Erased : PartState.Withheld;
            rows.Add((Checkpoint.Number(row.Groups["entry"].Value), row.Groups["digest"].Value, state));
            at += row.Length;
        }

        return rows;
    }

    private static string Cell(string text)
    {
        var plain = text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static MalformedException Malformed() => new("This is not a list of what is withheld.");

    [GeneratedRegex("""\G"(?<entry>[0-9]+)","sha-256:(?<digest>[A-Za-z0-9_-]{43})","(?<state>withheld|erased)","[a-z]+","([^"]|"")*","([^"]|"")*"\r\n""")]
    private static partial Regex Row();
}
