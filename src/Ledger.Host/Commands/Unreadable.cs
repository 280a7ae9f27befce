using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ledger.Host.Commands;

/// <summary>Says in plain words why a command's JSON can't be read; the reader's own messages name classes that nobody outside knows.</summary>
internal static partial class Unreadable
{
    /// <summary>What is wrong, as the rest of a sentence without its full stop.</summary>
    internal static string Because(Exception wrong)
    {
        var said = wrong.Message.Split(" Path:", 2)[0].Split(" LineNumber:", 2)[0].TrimEnd('.', ' ');
        return Missing().Match(said) is { Success: true } missing ? $"it lacks {missing.Groups[1].Value.Replace('\'', '`')}"
            : Unknown().Match(said) is { Success: true } unknown ? $"`{unknown.Groups[1].Value}` is not one of the properties that it takes"
            : Twice().Match(said) is { Success: true } twice ? $"`{twice.Groups[1].Value}` stands twice"
            : NoNull().Match(said) is { Success: true } none ? $"`{Camel(none.Groups[1].Value)}` can't be null"
            : NoSuchFact().Match(said) is { Success: true } fact ? $"there is no fact “{fact.Groups[1].Value}”; events.md lists those there are"
            : said.Contains("type discriminator", StringComparison.Ordinal) || wrong is NotSupportedException ? "it does not say which fact it is, under `fact`"
            : OfType().Match(said) is { Success: true } type ? $"what is given is not {Form(type.Groups[1].Value)}"
            : NamesAClass().IsMatch(said) ? "what is given is not of the form that it takes"
            : said;
    }

    private static string Form(string type) =>
        type.Contains("Collections", StringComparison.Ordinal) || type.Contains("[]", StringComparison.Ordinal) ? "a list between [ and ]"
        : type.Contains("System.String", StringComparison.Ordinal) ? "text in quotation marks"
        : type.Contains("System.Boolean", StringComparison.Ordinal) ? "true or false"
        : Number().IsMatch(type) ? "a number that it can hold"
        : type.Contains("LocalDate", StringComparison.Ordinal) ? "a day such as 2026-02-03"
        : type.Contains("Instant", StringComparison.Ordinal) ? "a time such as 2026-02-03T10:00:00Z"
        : type.Contains("NodaTime", StringComparison.Ordinal) ? "of the form that it takes"
        : "an object between { and } with the properties that it takes";

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    [GeneratedRegex("missing required properties including: (.+)$")]
    private static partial Regex Missing();

    [GeneratedRegex("^The JSON property '(.+?)' could not be mapped")]
    private static partial Regex Unknown();

    [GeneratedRegex("^Duplicate property '(.+?)'")]
    private static partial Regex Twice();

    [GeneratedRegex("^The (?:constructor parameter|property or field) '(.+?)' on type")]
    private static partial Regex NoNull();

    [GeneratedRegex("unrecognized type discriminator id '(.+)'")]
    private static partial Regex NoSuchFact();

    [GeneratedRegex(@"(?:converted|[Cc]onvert value) to (\S+)")]
    private static partial Regex OfType();

    [GeneratedRegex(@"System\.(?:U?Int|Decimal|Double|Single|Byte)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:Ledger|System|NodaTime)\.|\.NET|`\d")]
    private static partial Regex NamesAClass();
}
