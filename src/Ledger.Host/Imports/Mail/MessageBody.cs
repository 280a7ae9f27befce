using MimeKit;

namespace Ledger.Host.Imports.Mail;

/// <summary>What a message holds below its header: its text, files attached to it and messages inside it. Nothing is fetched and no file is opened.</summary>
internal sealed record MessageBody(string Text, IReadOnlyList<Attachment> Attachments, IReadOnlyList<EnclosedMessage> Enclosed, IReadOnlyList<string> Notes)
{
    private const int LongestText = 1_000_000;

    public static MessageBody Read(MimeMessage message)
    {
        var (attachments, enclosed, notes) = (new List<Attachment>(), new List<EnclosedMessage>(), new List<string>());
        var text = TextOf(message.Body, attachments, enclosed, notes);
        if (text.Length > LongestText)
            notes.Add($"Its text is longer than {LongestText} characters; the rest of it is in the message only.");
        return new(Printable.Text(text.Length > LongestText ? text[..LongestText] : text).Trim('\n'), attachments, enclosed, [.. notes.Distinct()]);
    }

    private static string TextOf(MimeEntity? entity, List<Attachment> attachments, List<EnclosedMessage> enclosed, List<string> notes)
    {
        switch (entity)
        {
            case MessagePart inner:
                enclosed.Add(Inner(inner));
                return "";
            case MultipartAlternative alternatives:
                var texts = alternatives.Select(part => (Words: TextOf(part, attachments, enclosed, notes), IsPlain: part is TextPart { IsPlain: true })).ToList();
                return texts.Where(text => text.Words.Trim().Length > 0).OrderByDescending(text => text.IsPlain).FirstOrDefault().Words ?? "";
            case Multipart parts:
                if (parts.ContentType.IsMimeType("multipart", "encrypted"))
                    notes.Add("Its body is encrypted, so only its envelope was read.");
                return string.Join("\n", parts.Select(part => TextOf(part, attachments, enclosed, notes)).Where(text => text.Length > 0));
            case TextPart { IsAttachment: false, FileName: null } text when text.IsPlain || text.IsFlowed:
                return text.Text;
            case TextPart { IsAttachment: false, FileName: null, IsHtml: true } html:
                return HtmlText.Read(html.Text, LongestText + 1);
            case MimePart part:
                if (part.ContentType.IsMimeType("application", "pkcs7-mime") || part.ContentType.IsMimeType("application", "x-pkcs7-mime"))
                    notes.Add("Its body is encrypted or sealed, so only its envelope was read.");
                attachments.Add(new Attachment(LastName(part.FileName), part.ContentType.MimeType.ToLowerInvariant()));
                return "";
            default:
                return "";
        }
    }

    private static EnclosedMessage Inner(MessagePart part) => part.Message is { } message
        ? new(Words(message.MessageId), Words(message.Headers[HeaderId.From]), Words(message.Headers[HeaderId.Date]), Words(message.Subject))
        : new(null, null, null, null);

    /// <summary>"../../etc/passwd" and "C:\x\report.doc" are "passwd" and "report.doc": a label, never a path.</summary>
    private static string? LastName(string? name) => name is null ? null : Words(name.Split('/', '\\')[^1]);

    private static string? Words(string? words) => string.IsNullOrWhiteSpace(words) ? null : Printable.Line(words);
}
