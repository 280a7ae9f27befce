using System.Text.RegularExpressions;

namespace Ledger.Host.Imports.Rosters;

/// <summary>A member's name in its parts. Nothing of it is lost: styles and honours stay in <see cref="FullName"/>; only the id leaves them out.</summary>
internal sealed partial record MemberName(string FullName, string Name, string Slug)
{
    private static readonly HashSet<string> _councillor = new(StringComparer.OrdinalIgnoreCase)
        { "councillor", "cllr", "councilor", "clr", "cynghorydd", "cyng", "comhairliche" };

    private static readonly HashSet<string> _styles = new(_councillor, StringComparer.OrdinalIgnoreCase)
    {
        "the", "rt", "right", "hon", "honourable", "worshipful", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
        "baroness", "rev", "revd", "reverend", "canon", "alderman", "ald", "provost", "bailie", "mayor", "deputy", "col", "capt", "captain", "lt", "commander",
    };

    private static readonly HashSet<string> _honours = new(StringComparer.Ordinal)
    {
        "OBE", "MBE", "CBE", "KBE", "DBE", "GBE", "BEM", "MVO", "LVO", "CVO", "QPM", "KPM", "QFSM", "JP", "DL", "MP", "MSP", "MS", "MLA", "KC", "QC", "TD", "RD",
        "VR", "PhD", "BA", "BSc", "MA", "MSc", "MBA", "LLB", "FRSA", "FCA", "FRCS", "RN", "RAF",
    };

    /// <summary>Reads "Cllr Ann Sample", "Sample, Cllr Ann", "Ann [Annie] Sample OBE"; null where no name is left.</summary>
    public static MemberName? Read(string text)
    {
        var spoken = InSpokenOrder(text);
        var words = spoken.Split(' ');
        var first = Array.FindIndex(words, word => !IsIn(_styles, word));
        if (first < 0)
            return null;
        var last = Array.FindLastIndex(words, word => !_honours.Contains(Bare(word)));
        var bare = KnownAs().Replace(string.Join(' ', words[first..(Math.Max(first, last) + 1)]), " ");
        var name = string.Join(' ', words.SkipWhile(word => IsIn(_councillor, word)));
        return bare.Any(char.IsLetter) ? new MemberName(spoken, name, Rosters.Slug.Of(bare)) : null;
    }

    private static string InSpokenOrder(string text)
    {
        var parts = text.Split(',', 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || parts[1].Length == 0)
            return parts[0];
        if (parts[1].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(word => _honours.Contains(Bare(word))))
            return text;
        var before = parts[0].Split(' ');
        if (before.All(word => IsIn(_styles, word)))
            return text;
        var after = parts[1].Split(' ');
        var styles = before.TakeWhile(word => IsIn(_styles, word)).Concat(after.TakeWhile(word => IsIn(_styles, word)));
        return string.Join(' ', [.. styles, .. after.SkipWhile(word => IsIn(_styles, word)), .. before.SkipWhile(word => IsIn(_styles, word))]);
    }

    private static bool IsIn(HashSet<string> words, string word) => words.Contains(Bare(word));

    private static string Bare(string word) => word.Replace(".", "", StringComparison.Ordinal).Trim(',', '(', ')');

    [GeneratedRegex("""[\[(“"][^\])”"]*[\])”"]""")]
    private static partial Regex KnownAs();
}
