using System.Text.RegularExpressions;
using MimeKit;

namespace Ledger.Host.Imports.Mail;

/// <summary>
/// Tells a new letter from a reply and a forward: the word before the subject first, then what the header refers to, then what the text repeats.
/// </summary>
internal static partial class LetterKinds
{
    public static LetterKind Read(MimeMessage message, string subject, MessageBody body, Quotations quotations)
    {
        if (ForwardWord().IsMatch(subject))
            return LetterKind.Forward;
        if (ReplyWord().IsMatch(subject) || !string.IsNullOrEmpty(message.InReplyTo))
            return LetterKind.Reply;
        if (body.Enclosed.Count > 0 || quotations.HasForwardedHeading)
            return LetterKind.Forward;
        return message.References.Count > 0 || quotations.Letters.Count > 0 ? LetterKind.Reply : LetterKind.New;
    }

    [GeneratedRegex(@"^[\[(]?\s*(fwd?|wg|tr|ymlaen)\s*:", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ForwardWord();

    [GeneratedRegex(@"^[\[(]?\s*(re|aw|sv|ateb|atb)(\[[0-9]+\])?\s*:", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ReplyWord();
}
