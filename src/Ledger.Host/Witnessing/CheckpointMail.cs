using System.Globalization;
using System.Text;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Protocol;
using MimeKit;
using NodaTime;
using Note = Ledger.Domain.Integrity.Note;

namespace Ledger.Host.Witnessing;

/// <summary>The e-mail that carries a checkpoint to those who are to keep it.</summary>
internal static class CheckpointMail
{
    private const string FileName = "checkpoint.txt";

    /// <summary>Writes the e-mail to one of them.</summary>
    /// <param name="council">The council's name.</param>
    /// <param name="to">Who gets it; they must have an address.</param>
    /// <param name="from">The address that it is sent from.</param>
    /// <param name="checkpoint">The signed checkpoint.</param>
    /// <param name="now">The time.</param>
    /// <param name="where">The log's address, to check it against; null where that is not known.</param>
    public static MimeMessage Write(string council, CheckpointReader to, string from, Note checkpoint, Instant now, Uri? where)
    {
        var message = new MimeMessage { Subject = $"{council}: please keep this e-mail", Date = now.ToDateTimeOffset() };
        message.From.Add(new MailboxAddress(council, from));
        message.To.Add(new MailboxAddress(to.Name, to.Address!));
        var note = new TextPart("plain") { FileName = FileName, ContentDisposition = new(ContentDisposition.Attachment) { FileName = FileName }, ContentTransferEncoding = ContentEncoding.Base64 };
        note.SetText(Encoding.UTF8, checkpoint.ToString());
        message.Body = new Multipart("mixed") { new TextPart("plain") { Text = Says(council, to, checkpoint, now, where) }, note };
        return message;
    }

    /// <summary>The checkpoint in a file that somebody kept: the e-mail, saved, or the checkpoint by itself.</summary>
    /// <exception cref="MalformedException">The file holds neither.</exception>
    public static Note Read(byte[] kept)
    {
        using var bytes = new MemoryStream(kept);
        try
        {
            var attached = MimeMessage.Load(bytes).BodyParts.OfType<TextPart>().FirstOrDefault(part => part.FileName == FileName);
            if (attached is not null)
            {
                using var content = new MemoryStream();
                attached.Content!.DecodeTo(content);
                return Note.Parse(content.ToArray());
            }
        }
        catch (FormatException notAMessage) when (notAMessage is not MalformedException)
        {
            // Then it is the checkpoint by itself, or nothing of the kind.
        }

        return Note.Parse(kept);
    }

    private static string Says(string council, CheckpointReader to, Note checkpoint, Instant now, Uri? where)
    {
        var entries = Checkpoint.Parse(checkpoint.Text).Size.ToString("N0", CultureInfo.InvariantCulture);
        var ask = where is null ? ", and URL the log's address; ask the clerk for both" : "";
        return $"""
            Dear {to.Name},

            Please keep this e-mail. There is nothing else that you need to do.

            You have it as {to.As}. It holds a fingerprint of everything that {council} had recorded of dealings between its members and its officers by
            {Dates.Plain(OccurredAt.Exactly(now))}: {entries} entries. It says nothing of what they are about.

            The leader of every group, the monitoring officer and the auditor are sent the same one. If anybody, the council's own staff included, later changed, removed or
            back-dated an entry, the record would no longer fit the fingerprint, and any one of you could show it.

            To check the record against two of these e-mails, save both and run this. KEY is the log's key, as the council published it{ask}.

                ledger verify consistency OLD.eml NEW.eml --key KEY --url {where?.AbsoluteUri ?? "URL"}

            The fingerprint is in the attached file, and is this:

            {checkpoint}
            """;
    }
}
