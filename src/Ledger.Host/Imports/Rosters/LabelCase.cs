namespace Ledger.Host.Imports.Rosters;

/// <summary>A label shouted in capitals, written as it would be in a sentence: "LIBERAL DEMOCRATS" becomes "Liberal Democrats", "UKIP" stays.</summary>
internal static class LabelCase
{
    private static readonly HashSet<string> _initials = ["UKIP", "SNP", "SDP", "SDLP", "DUP", "UUP", "TUV", "TUSC", "BNP", "UK", "LD"];
    private static readonly HashSet<string> _small = ["AND", "OF", "THE", "FOR", "IN"];

    public static string Settle(string label) =>
        label.Any(char.IsLower) ? label : string.Join(' ', label.Split(' ').Select((word, place) => Settle(word, place > 0)));

    private static string Settle(string word, bool inside) =>
        _initials.Contains(word) ? word
        : inside && _small.Contains(word) ? word.ToLowerInvariant()
        : string.Concat(word.Select((letter, place) => place > 0 && char.IsLetter(word[place - 1]) ? char.ToLowerInvariant(letter) : letter));
}
