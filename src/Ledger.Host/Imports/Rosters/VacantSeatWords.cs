using System.Text.RegularExpressions;

namespace Ledger.Host.Imports.Rosters;

/// <summary>The words that stand in a roster where a member would: "Vacancy", "Councillor - Vacant", "To be elected", in Welsh "Sedd wag".</summary>
internal static partial class VacantSeatWords
{
    public static bool Describe(RosterRow row) =>
        Vacant().IsMatch(row.Name) || (string.IsNullOrWhiteSpace(row.Name) && (Vacant().IsMatch(row.Party) || Vacant().IsMatch(row.KeyPosts)));

    [GeneratedRegex(
        @"^\W*((councillor|cllr\.?|casual)\W+)?(vacant|vacancy|vacancies|(sedd|swydd) wag|to be (elected|filled|confirmed)|tbc)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Vacant();
}
