using System.Text.RegularExpressions;
using MimeKit;
using NodaTime;

namespace Ledger.Host.Imports.Mail;

/// <summary>Why a person must look at a message before it is recorded: it contradicts itself, or its author may be somebody else.</summary>
internal static partial class Doubts
{
    private static readonly HeaderId[] _once = [HeaderId.From, HeaderId.Sender, HeaderId.Date, HeaderId.Subject, HeaderId.MessageId];

    public static IEnumerable<string> OfHeader(MimeMessage message, Instant? sentAt, Instant now)
    {
        foreach (var header in _once)
        {
            var count = message.Headers.Count(line => line.Id == header);
            if (count > 1)
                yield return $"It has {count} {header.ToHeaderName()} lines; say which one is right.";
        }

        var date = message.Headers[HeaderId.Date];
        if (string.IsNullOrWhiteSpace(date))
            yield return "It has no date; say when it was sent.";
        else if (sentAt is null)
            yield return $"Its date, “{Printable.Line(date)}”, does not give a day, a time and a zone; say when it was sent.";
        else if (sentAt > now + Duration.FromDays(1))
            yield return $"Its date, “{Printable.Line(date)}”, is in the future; say when it was sent.";
        if (string.IsNullOrWhiteSpace(message.Headers[HeaderId.From]))
            yield return "It has no From line; say who wrote it.";
    }

    public static IEnumerable<string> OfAuthor(IReadOnlyList<Correspondent> authors, Correspondent? sender, MimeMessage message)
    {
        foreach (var author in authors.Append(sender).OfType<Correspondent>())
        {
            var shown = AddressInName().Match(author.Name ?? "");
            if (shown.Success && !shown.Value.Equals(author.Address, StringComparison.OrdinalIgnoreCase))
                yield return $"It shows {shown.Value} as the name of {author.Address}; say who wrote it.";
        }

        if (authors.Count > 1 && sender is null)
            yield return $"It names {authors.Count} authors and nobody who sent it for them; say who wrote it.";
        if (sender is not null && authors.Count > 0 && !authors.Any(author => AreRelated(Domain(author.Address), Domain(sender.Address))))
            yield return $"{sender.Address} sent it in the name of {authors[0].Address}, from another organisation; say who wrote it.";
        if (Dmarc().IsMatch(message.Headers[HeaderId.AuthenticationResults] ?? ""))
            yield return "The receiving mail server found that its sender could not be shown to be real (dmarc=fail); say who wrote it.";
    }

    private static bool AreRelated(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || one.EndsWith("." + other, StringComparison.OrdinalIgnoreCase)
        || other.EndsWith("." + one, StringComparison.OrdinalIgnoreCase);

    private static string Domain(string address) => address[(address.LastIndexOf('@') + 1)..];

    [GeneratedRegex(@"[^\s<>""'()\[\]]+@[^\s<>""'()\[\]]+", RegexOptions.NonBacktracking)]
    private static partial Regex AddressInName();

    [GeneratedRegex(@"\bdmarc\s*=\s*fail\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Dmarc();
}
