namespace Ledger.Host.Packs;

/// <summary>Finds what somebody who mistyped a name probably meant.</summary>
internal static class Nearest
{
    /// <summary>The name closest to what was written; null where none is close.</summary>
    internal static string? To(string written, IEnumerable<string> names) => names
        .Select(name => (Name: name, Away: Distance(written.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(near => near.Away <= Math.Max(2, written.Length / 3))
        .OrderBy(near => near.Away).ThenBy(near => near.Name, StringComparer.Ordinal)
        .Select(near => near.Name).FirstOrDefault();

    /// <summary>What to do about a name that there is not: write the nearest one or, where none is near, something else.</summary>
    internal static string Advice(string written, IEnumerable<string> names, string otherwise) =>
        To(written, names) is { } meant ? $"write “{meant}” if that is meant" : otherwise;

    // Levenshtein's edit distance, row by row.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
