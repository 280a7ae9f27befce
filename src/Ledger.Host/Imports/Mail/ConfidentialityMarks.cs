using System.Text.RegularExpressions;
using MimeKit;

namespace Ledger.Host.Imports.Mail;

/// <summary>
/// Marks that ask for confidence: the Sensitivity header (RFC 2156), a protective marking, the subject, a heading of the author's own text. The notice that
/// mail systems put under every message is no mark.
/// </summary>
internal static partial class ConfidentialityMarks
{
    private const int LinesOfHeading = 5;

    private static readonly string[] _headers = ["Sensitivity", "X-Protective-Marking"];

    public static IReadOnlyList<ConfidentialityMark> Read(MimeMessage message, string subject, string ownText)
    {
        var marks = new List<ConfidentialityMark>();
        foreach (var line in message.Headers.Where(line => _headers.Contains(line.Field, StringComparer.OrdinalIgnoreCase)))
        {
            if (!string.IsNullOrWhiteSpace(line.Value) && !line.Value.Trim().Equals("normal", StringComparison.OrdinalIgnoreCase))
                marks.Add(new ConfidentialityMark($"{line.Field} header", Printable.Line(line.Value)));
        }

        if (InSubject().Match(subject) is { Success: true } words && !Denied().IsMatch(subject))
            marks.Add(new ConfidentialityMark("subject", words.Value));
        foreach (var line in ownText.Split('\n').Where(line => line.Trim().Length > 0).Take(LinesOfHeading))
        {
            if (Heading().IsMatch(line))
                marks.Add(new ConfidentialityMark("heading", Printable.Line(line)));
        }

        return marks;
    }

    [GeneratedRegex(
        @"\b(strictly )?(private (and|&) )?confidential(ly|ity)?\b|\bin confidence\b|\bofficial[- ]sensitive\b|\bcyfrinachol\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex InSubject();

    [GeneratedRegex(@"\b(not|non|no longer)[- ]confidential\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"^\W*(strictly )?((private (and|&) )?confidential|in (strict )?confidence|official[- ]sensitive|cyfrinachol)\b( ?[-–:,] ?.{0,80}| not for .{0,80})?\W*\z",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();
}
