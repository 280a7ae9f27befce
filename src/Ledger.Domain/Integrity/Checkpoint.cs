using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ledger.Domain.Integrity;

/// <summary>What a log states of itself at one time (C2SP tlog-checkpoint); it becomes binding when signed as a <see cref="Note"/>.</summary>
/// <param name="Origin">Which log: <c>ledger.example/exampleton</c>.</param>
/// <param name="Size">How many leaves it has.</param>
/// <param name="Root">The root of their Merkle tree.</param>
/// <param name="Extensions">Further lines; this project writes none.</param>
public sealed partial record Checkpoint(string Origin, long Size, Hash Root, ImmutableArray<string> Extensions)
{
    /// <summary>A checkpoint without further lines.</summary>
    public Checkpoint(string origin, long size, Hash root) : this(origin, size, root, [])
    {
    }

    /// <summary>The text that is signed.</summary>
    public string Text => $"{Origin}\n{Size.ToString(CultureInfo.InvariantCulture)}\n{Root}\n{string.Concat(Extensions.Select(line => $"{line}\n"))}";

    /// <summary>Reads the text of a note.</summary>
    /// <exception cref="MalformedException">It is no checkpoint.</exception>
    public static Checkpoint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        if (lines.Length < 4 || lines[^1].Length > 0 || lines[..^1].Any(line => line.Length == 0)) throw new MalformedException("A checkpoint has a name, a size and a root, each on a line; this has not.");
        return new(lines[0], Number(lines[1]), Hash.Parse(lines[2]), [.. lines[3..^1]]);
    }

    /// <summary>A number as every format of a log writes it: decimal digits, no leading zeros.</summary>
    /// <exception cref="MalformedException">It is written otherwise, or beyond 2^63−1.</exception>
    internal static long Number(string digits) =>
        Decimal().IsMatch(digits) && long.TryParse(digits, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new MalformedException("A number in a log's formats has decimal digits only and no leading zeros; this has not.");

    /// <summary>Whether both state the same.</summary>
    public bool Equals(Checkpoint? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,18})\z")]
    private static partial Regex Decimal();
}
