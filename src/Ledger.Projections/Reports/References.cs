using System.Text.RegularExpressions;

namespace Ledger.Projections.Reports;

/// <summary>Puts references in the order in which people count: M-2 before M-12.</summary>
public static partial class References
{
    /// <summary>The comparison: digits as numbers, the rest by its letters.</summary>
    public static IComparer<string> Natural { get; } = Comparer<string>.Create((one, other) => string.CompareOrdinal(Counted(one), Counted(other)));

    /// <summary>A reference as its letters compare in that order: each number padded.</summary>
    internal static string Counted(string reference) => Digits().Replace(reference.ToUpperInvariant(), digits => digits.Value.PadLeft(12, '0'));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
