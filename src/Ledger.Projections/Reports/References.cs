using System.Text.RegularExpressions;
using Ledger.Domain.Records;

namespace Ledger.Projections.Reports;

/// <summary>Puts references in the order in which people count: M-2 before M-12.</summary>
public static partial class References
{
    /// <summary>The comparison: digits as numbers, the rest by its letters.</summary>
    public static IComparer<string> Natural { get; } = Comparer<string>.Create((one, other) => string.CompareOrdinal(Counted(one), Counted(other)));

    /// <summary>A reference as its letters compare in that order: each number padded.</summary>
    internal static string Counted(string reference) => Digits().Replace(reference.ToUpperInvariant(), digits => digits.Value.PadLeft(12, '0'));

    /// <summary>Records in that order, without those that have no reference yet.</summary>
    internal static IReadOnlyList<IRecord> InOrder(IEnumerable<IRecord> records) =>
        [.. records.Where(record => record.Reference is not null).OrderBy(record => Counted(record.Reference!), StringComparer.Ordinal)];

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
