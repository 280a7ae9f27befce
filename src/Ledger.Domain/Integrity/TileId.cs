using System.Globalization;
using System.Text.RegularExpressions;

namespace Ledger.Domain.Integrity;

/// <summary>Which part of a tree a tile holds (C2SP tlog-tiles): up to 256 neighbouring hashes of one level, each of 256^<paramref name="Level"/> leaves.</summary>
/// <param name="Level">0 for leaf hashes; each hash of level 1 covers a full tile of level 0, and so on.</param>
/// <param name="Index">The tile's place within its level, from 0.</param>
/// <param name="Width">How many hashes it has: 256 when full.</param>
public readonly partial record struct TileId(int Level, long Index, int Width = TileId.FullWidth)
{
    /// <summary>How many hashes a full tile has.</summary>
    public const int FullWidth = 256;

    /// <summary>Whether no hash can be added to it.</summary>
    public bool IsFull => Width == FullWidth;

    /// <summary>The address below a log's prefix: <c>tile/0/x001/234</c>, <c>tile/0/x001/234.p/67</c>.</summary>
    public string Path => $"tile/{Level}/{IndexPath}";

    /// <summary>The address of the entries whose hashes a tile of level 0 holds: <c>tile/entries/x001/234</c>.</summary>
    public string EntriesPath => $"tile/entries/{IndexPath}";

    /// <summary>The tile that holds, or whose hashes give, a complete subtree of a tree of a size.</summary>
    public static TileId Holding(Node node, long size)
    {
        var level = node.Level / 8;
        var index = node.Index >> (8 - (node.Level % 8));
        return new(level, index, (int)Math.Min(FullWidth, (size >> (8 * level)) - (index * FullWidth)));
    }

    /// <summary>The tiles from which the hashes of some ranges of a tree of a size are made, each once.</summary>
    public static IEnumerable<TileId> Holding(IEnumerable<LeafRange> ranges, long size) =>
        ranges.SelectMany(range => range.Nodes).Select(node => Holding(node, size)).Distinct();

    /// <summary>The tiles on the right edge of a tree of a size that are not full: what must be kept to go on appending.</summary>
    public static IEnumerable<TileId> Partial(long size)
    {
        for (var level = 0; size > 0; level++, size /= FullWidth)
            if (size % FullWidth is > 0 and var width) yield return new(level, size / FullWidth, (int)width);
    }

    /// <summary>Reads what stands after <c>tile/</c>: <c>0/x001/234.p/67</c>; or, for entries, <c>entries/x001/234</c> (level 0).</summary>
    /// <exception cref="MalformedException">It is not the one right spelling of a tile's address.</exception>
    public static TileId Parse(string path)
    {
        var parts = Address().Match(path);
        if (!parts.Success) throw new MalformedException($"“{path}” is not the address of a tile.");
        var entries = parts.Groups["level"].Value == "entries";
        var digits = parts.Groups["index"].Value.Replace("x", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal);
        if (!long.TryParse(digits, CultureInfo.InvariantCulture, out var index)) throw new MalformedException($"“{path}” is not the address of a tile.");
        var level = entries ? 0 : int.Parse(parts.Groups["level"].Value, CultureInfo.InvariantCulture);
        var width = parts.Groups["width"].Success ? int.Parse(parts.Groups["width"].Value, CultureInfo.InvariantCulture) : FullWidth;
        var id = new TileId(level, index, width);
        var address = entries ? id.EntriesPath : id.Path;
        return level < 64 && width is > 0 and <= FullWidth && address == $"tile/{path}" ? id : throw new MalformedException($"“{path}” is not the address of a tile.");
    }

    private string IndexPath
    {
        get
        {
            var path = (Index % 1000).ToString("000", CultureInfo.InvariantCulture);
            for (var rest = Index / 1000; rest > 0; rest /= 1000) path = $"x{(rest % 1000).ToString("000", CultureInfo.InvariantCulture)}/{path}";
            return IsFull ? path : $"{path}.p/{Width}";
        }
    }

    [GeneratedRegex(@"\A(?<level>[0-9]{1,2}|entries)/(?<index>(x[0-9]{3}/)*[0-9]{3})(\.p/(?<width>[1-9][0-9]{0,2}))?\z")]
    private static partial Regex Address();
}
