using System.Text.RegularExpressions;

namespace Ledger.Host.Imports.Mail;

/// <summary>
/// Parts a text into what its author wrote and the earlier letters that it repeats: under "On …, A wrote:", under a heading such as "-----Original Message-----"
/// with From, Sent, To and Subject, or in lines marked with "&gt;". Who quotes a letter copies it.
/// </summary>
internal sealed partial class Quotations
{
    private const int LongestLine = 500;
    private const int LinesOfHeading = 10;

    private readonly List<QuotedLetter> _letters = [];
    private readonly List<string> _own = [];

    public IReadOnlyList<QuotedLetter> Letters => _letters;

    public string OwnText => string.Join('\n', _own).Trim('\n');

    /// <summary>True where the text says that it passes a letter on.</summary>
    public bool HasForwardedHeading { get; private set; }

    public static Quotations Read(string text)
    {
        var quotations = new Quotations();
        var lines = text.Split('\n');
        var (restIsQuoted, wasMarked) = (false, false);
        for (var place = 0; place < lines.Length; place++)
        {
            var (line, isMarked) = (Bare(lines[place]), lines[place].StartsWith('>'));
            if (quotations.TakeHeading(lines, ref place, line))
                restIsQuoted |= !isMarked;
            else if (Attribution(lines, place, line) is { } attribution)
                restIsQuoted |= quotations.Take(attribution, lines, ref place) && !isMarked;
            else if (isMarked && !wasMarked && !restIsQuoted && quotations._letters.Count == 0)
                quotations._letters.Add(new QuotedLetter(null, null, null, null, null));
            else if (!isMarked && !restIsQuoted)
                quotations._own.Add(lines[place]);
            wasMarked = isMarked;
        }

        return quotations;
    }

    private bool TakeHeading(string[] lines, ref int place, string line)
    {
        if (Separator().IsMatch(line))
        {
            HasForwardedHeading |= line.Contains("forward", StringComparison.OrdinalIgnoreCase);
            return true;
        }

        if (!line.StartsWith("From:", StringComparison.OrdinalIgnoreCase))
            return false;
        var heading = lines.Skip(place).Take(LinesOfHeading).Select(Bare).TakeWhile(text => text.Length > 0).ToList();
        var fields = heading.Select(text => HeadingLine().Match(text)).Where(match => match.Success)
            .ToLookup(match => match.Groups["name"].Value.ToLowerInvariant(), match => match.Groups["words"].Value.Trim());
        if (fields.Count < 3)
            return false;
        string? First(string name) => fields[name].FirstOrDefault();
        _letters.Add(new QuotedLetter(First("from"), First("sent") ?? First("date"), First("to"), First("cc"), First("subject")));
        place += heading.Count - 1;
        return true;
    }

    /// <summary>"On Tue, 3 Mar 2026 at 10:00, Ann Sample wrote:", on one line or broken over up to three.</summary>
    private static (Match Match, int Lines)? Attribution(string[] lines, int place, string line)
    {
        if (!line.StartsWith("On ", StringComparison.Ordinal))
            return null;
        for (var count = 1; count <= 3 && place + count <= lines.Length; count++)
        {
            var match = Wrote().Match(string.Join(' ', lines.Skip(place).Take(count).Select(Bare)));
            if (match.Success)
                return (match, count);
        }

        return null;
    }

    /// <summary>Takes the attribution; true where the letter after it is not marked, so that all that follows is the letter.</summary>
    private bool Take((Match Match, int Lines) attribution, string[] lines, ref int place)
    {
        _letters.Add(new QuotedLetter(attribution.Match.Groups["from"].Value.Trim(), attribution.Match.Groups["sent"].Value.Trim(' ', ','), null, null, null));
        place += attribution.Lines - 1;
        return lines.Skip(place + 1).FirstOrDefault(line => line.Trim().Length > 0)?.StartsWith('>') is false;
    }

    private static string Bare(string line) =>
        line.Length > LongestLine ? "" : line.TrimStart('>', ' ', '\t').TrimEnd().Trim('*').Replace(":*", ":", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(-+ ?(original message|forwarded message|forwarded by .*) ?-*|begin forwarded message:)\z",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?<name>from|sent|date|to|cc|subject):(?<words>.*)\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex HeadingLine();

    [GeneratedRegex(
        @"^On (?<sent>.*[0-9]{1,2}[:.][0-9]{2}(:[0-9]{2})?( ?[ap]\.?m\.?)?( [+-][0-9]{4}| GMT| BST)?|.*[0-9]{4}),? (?<from>\S.*) wrote:\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Wrote();
}
