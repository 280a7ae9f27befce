using System.Text.RegularExpressions;

namespace Ledger.Host.Imports.Rosters;

/// <summary>
/// What a party column says of a member's group. No group: an empty cell; "Independent" alone, singular or plural, also in Welsh; and words that deny one,
/// such as "Non-aligned", "Unaligned", "Ungrouped", "No group", "None", "N/A". Everything else names a group, "Independent Group" and "Heath Independent" too:
/// members acting together under a name are a group, whatever the name.
/// </summary>
/// <param name="Label">As the file spells it; empty where it says nothing.</param>
/// <param name="Slug">The group's id; null for a member in no group. Spellings of one party share it: "LABOUR", "Labour Party", "Labour (Co-op)".</param>
internal sealed partial record PartyLabel(string Label, string? Slug)
{
    private static readonly HashSet<string> _independent = ["independent", "independents", "ind", "annibynnol", "councillor", "member", "an"];

    private static readonly HashSet<string> _denials =
        ["no", "non", "not", "none", "nonaligned", "unaligned", "unaffiliated", "unattached", "ungrouped", "unspecified", "unallocated", "na", "nil"];

    private static readonly HashSet<string> _denied =
    [
        .. _independent, .. _denials, "aligned", "affiliated", "attached", "grouped", "group", "party", "political", "specified", "description", "stated",
        "in", "a", "of", "any", "to",
    ];

    private static readonly Dictionary<string, string> _spellings = new (string Slug, string Spellings)[]
    {
        ("conservative", "con cons conservatives conservative-and-unionist"),
        ("labour", "lab labour-and-co-operative labour-co-operative labour-co-op labour-and-co-op labour-and-cooperative"),
        ("liberal-democrats", "liberal-democrat lib-dem lib-dems libdem libdems ld"),
        ("green", "greens"),
        ("plaid-cymru", "plaid"),
        ("reform-uk", "reform"),
        ("snp", "scottish-national"),
        ("ukip", "uk-independence united-kingdom-independence"),
    }.SelectMany(row => row.Spellings.Split(' ').Select(spelling => (spelling, row.Slug))).ToDictionary(pair => pair.spelling, pair => pair.Slug);

    /// <summary>True for "Independent" and its like: members so labelled may still sit as a group, which only the council can say.</summary>
    public bool IsIndependent => Slug is null && Words(Label).Any(_independent.Contains);

    public static PartyLabel Read(string label)
    {
        var words = Words(label.Replace("N/A", "NA", StringComparison.OrdinalIgnoreCase));
        if (words.All(_independent.Contains) || (words.Any(_denials.Contains) && words.All(_denied.Contains)))
            return new(label, null);
        var plain = Wrapping().Replace(string.Join('-', words), "");
        return new(label, _spellings.GetValueOrDefault(plain, plain.Length > 0 ? plain : string.Join('-', words)));
    }

    private static string[] Words(string label) => Rosters.Slug.Of(label).Split('-', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^the-|(-(party|group))+$")]
    private static partial Regex Wrapping();
}
