using MimeKit;
using NodaTime;

namespace Ledger.Host.Imports.Mail;

/// <summary>Makes the envelope of a parsed message, and collects every reason to hold it.</summary>
internal static class EnvelopeReader
{
    private static readonly string[] _delivery = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To"];

    public static MessageHead Head(MimeMessage message) => new(
        Id(message.MessageId),
        Words(message.Headers[HeaderId.From]),
        Words(message.Headers[HeaderId.Date]),
        Words(message.Subject));

    /// <summary>The envelope, or null where there is no author or no date; then <paramref name="reasons"/> says so.</summary>
    public static Envelope? Read(MimeMessage message, Instant now, List<string> reasons)
    {
        var date = message.Headers[HeaderId.Date];
        var sentAt = date is null ? null : DateSent.Read(date);
        reasons.AddRange(Doubts.OfHeader(message, sentAt, now));
        var from = Lines(message, HeaderId.From, message.From, reasons);
        var sender = message.Sender is { } mailbox ? Lines(message, HeaderId.Sender, [mailbox], reasons)[0] : null;
        var to = Lines(message, HeaderId.To, message.To, reasons);
        var cc = Lines(message, HeaderId.Cc, message.Cc, reasons);
        var bcc = Lines(message, HeaderId.Bcc, message.Bcc, reasons);
        reasons.AddRange(Doubts.OfAuthor(from, sender, message));
        if (from.Count == 0 || sentAt is null)
            return null;
        var body = MessageBody.Read(message);
        var quotations = Quotations.Read(body.Text);
        var subject = Printable.Line(message.Subject ?? "");
        return new Envelope
        {
            MessageId = Id(message.MessageId),
            From = from[0],
            AlsoFrom = [.. from.Skip(1)],
            Sender = sender,
            ReplyTo = [.. Correspondents.Open(message.ReplyTo, null)],
            To = to,
            Cc = cc,
            Bcc = bcc,
            DeliveredTo = DeliveredTo(message),
            Resent = Resent(message),
            SentAt = sentAt.Value,
            SentAsWritten = Printable.Line(date!),
            Subject = subject,
            Kind = LetterKinds.Read(message, subject, body, quotations),
            InReplyTo = Id(message.InReplyTo),
            References = [.. message.References.Select(Id).OfType<string>()],
            Quoted = quotations.Letters,
            Enclosed = body.Enclosed,
            Text = body.Text,
            OwnText = quotations.OwnText,
            CopyLines = CopyLines.Read(quotations.OwnText),
            Confidentiality = ConfidentialityMarks.Read(message, subject, quotations.OwnText),
            Attachments = body.Attachments,
            Notes = [.. body.Notes, .. Notes(to, cc, bcc)],
        };
    }

    private static IReadOnlyList<Correspondent> Lines(MimeMessage message, HeaderId header, InternetAddressList addresses, List<string> reasons)
    {
        var read = Correspondents.Read(message, header, addresses);
        reasons.AddRange(read.Doubts);
        return read.All;
    }

    private static Resending? Resent(MimeMessage message) => message.Headers.Any(line => line.Field.StartsWith("Resent-", StringComparison.OrdinalIgnoreCase))
        ? new Resending(
            [.. Correspondents.Open(message.ResentFrom, null)],
            [.. Correspondents.Open(message.ResentTo, null)],
            [.. Correspondents.Open(message.ResentCc, null)],
            [.. Correspondents.Open(message.ResentBcc, null)],
            message.Headers[HeaderId.ResentDate] is { } date ? DateSent.Read(date) : null)
        : null;

    private static List<string> DeliveredTo(MimeMessage message) =>
    [
        .. message.Headers.Where(line => _delivery.Contains(line.Field, StringComparer.OrdinalIgnoreCase))
            .Select(line => Printable.Line(line.Value).Trim('<', '>'))
            .Where(address => address.Contains('@'))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    private static IEnumerable<string> Notes(params IReadOnlyList<Correspondent>[] recipients)
    {
        if (recipients.All(line => line.Count == 0))
            yield return "This copy names nobody to whom it was sent.";
    }

    private static string? Id(string? id) => string.IsNullOrWhiteSpace(id) ? null : Printable.Line(id);

    private static string? Words(string? words) => string.IsNullOrWhiteSpace(words) ? null : Printable.Line(words);
}
