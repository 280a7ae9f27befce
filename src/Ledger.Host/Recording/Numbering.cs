using System.Globalization;

namespace Ledger.Host.Recording;

/// <summary>How a council numbers its records.</summary>
internal static class Numbering
{
    /// <summary>The next reference after those that there are, in their own manner: “M-13” after “M-12”.</summary>
    internal static string NextAfter(string head, IEnumerable<string> taken)
    {
        var numbered = taken.Select(Split).Where(one => one.Number is not null).ToList();
        if (numbered.Count == 0) return $"{head}1";
        // Records of one kind may be of several things, each with a head of its own; a council that writes none of them so has its own way.
        var heads = numbered.GroupBy(one => one.Head, StringComparer.OrdinalIgnoreCase).OrderByDescending(one => one.Count()).ToList();
        var highest = (heads.FirstOrDefault(one => string.Equals(one.Key, head, StringComparison.OrdinalIgnoreCase)) ?? heads[0]).MaxBy(one => one.Number);
        return highest.Head + (highest.Number!.Value + 1).ToString(CultureInfo.InvariantCulture).PadLeft(highest.Width, '0');
    }

    private static (string Head, int? Number, int Width) Split(string reference)
    {
        var digits = reference.Length - reference.AsSpan().TrimEnd("0123456789").Length;
        return digits is 0 or > 8 ? (reference, null, 0) : (reference[..^digits], int.Parse(reference.AsSpan(reference.Length - digits), CultureInfo.InvariantCulture), digits);
    }
}
