using System.Text.RegularExpressions;

namespace Ledger.Host.Imports.Rosters;

/// <summary>The addresses in an e-mail cell, lower case, and what was wrong with the rest of it, as the middle of a sentence.</summary>
internal sealed partial record EmailCell(IReadOnlyList<string> Addresses, string? Fault)
{
    private const int LongestAddress = 254;
    private static readonly char[] _between = [' ', '\u00A0', '\t', '\r', '\n', '<', '>', '(', ')', ';', ','];

    public static EmailCell Read(string cell)
    {
        if (PlainText.Unfit(cell.ReplaceLineEndings(" ").Replace('\t', ' ')) is { } unfit)
            return new([], $"the e-mail holds the character U+{unfit:X4}, which cannot be seen or printed; no address was taken from it");
        var words = cell.Split(_between, StringSplitOptions.RemoveEmptyEntries).Select(Unwrap).Where(word => word.Length > 0).ToLookup(IsAddress);
        var addresses = words[true].Select(address => address.ToLowerInvariant()).Distinct().ToList();
        if (words.Count == 0 || !words.Contains(false))
            return new(addresses, null);
        return new(addresses, addresses.Count == 0
            ? $"the e-mail is “{Short(cell)}”, {(Telephone().IsMatch(cell.Trim()) ? "a telephone number" : "not an address")}; no address was taken from it"
            : $"the e-mail is “{Short(cell)}”; {string.Join(" and ", addresses)} was taken and the other words left out");
    }

    private static string Unwrap(string word) =>
        (word.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? word["mailto:".Length..] : word).Trim('.', ':', '"', '\u201C', '\u201D', '[', ']');

    private static bool IsAddress(string word) => word.Length <= LongestAddress && Address().IsMatch(word);

    private static string Short(string text) => text.Trim().Length <= 80 ? text.Trim() : text.Trim()[..80] + "…";

    [GeneratedRegex(
        @"^[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}\z",
        RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(tel|phone|mobile|mob|m|t)?[.: ]*\+?[0-9 ()./-]{6,}\z", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Telephone();
}
