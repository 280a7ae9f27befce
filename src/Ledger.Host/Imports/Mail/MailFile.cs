using System.Security.Cryptography;
using MimeKit;
using NodaTime;

namespace Ledger.Host.Imports.Mail;

/// <summary>
/// Reads a message from an .eml file. What is too large or too deep is refused before it is parsed; nothing in a message is fetched, opened or written.
/// </summary>
public static class MailFile
{
    private const int MostBytes = 25 * 1024 * 1024;
    private const string TooLarge = "It is larger than 25 MB; keep its attachments apart and import the message without them.";

    /// <summary>Reads the file at <paramref name="path"/>. A message dated more than a day after <paramref name="now"/> is held.</summary>
    public static MailReading Read(string path, Instant now) => Read(path, Path.GetFileName(path), now);

    /// <summary>Reads a message from a stream; <paramref name="name"/> stands for the file in every sentence.</summary>
    public static MailReading Read(Stream stream, string name, Instant now) =>
        Take(stream) is { } bytes ? Read(bytes, name, now) : new MailReading.Refused(name, TooLarge);

    internal static MailReading Read(string path, string name, Instant now)
    {
        try
        {
            if (MailKind.Refusal(path) is { } refusal)
                return new MailReading.Refused(name, refusal);
            if (new FileInfo(path).Length > MostBytes)
                return new MailReading.Refused(name, TooLarge);
            using var file = File.OpenRead(path);
            return Read(file, name, now);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new MailReading.Refused(name, "It cannot be opened; check the path and that you may read it.");
        }
    }

    private static MailReading Read(byte[] bytes, string name, Instant now)
    {
        if ((MailKind.Refusal(bytes) ?? HeaderBounds.Refusal(bytes) ?? LongLines.Refusal(bytes) ?? PartBounds.Refusal(bytes)) is { } refusal)
            return new MailReading.Refused(name, refusal);
        MimeMessage message;
        try
        {
            message = MimeMessage.Load(PartBounds.Allowed(), new MemoryStream(bytes));
        }
        catch (FormatException)
        {
            return new MailReading.Refused(name, "It is not a message that can be read; save it from the mail program again.");
        }

        using (message)
        {
            var raw = new RawMessage(name, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            var reasons = new List<string>();
            return EnvelopeReader.Read(message, now, reasons) is { } envelope && reasons.Count == 0
                ? new MailReading.Read(raw, envelope)
                : new MailReading.Held(raw, EnvelopeReader.Head(message), reasons);
        }
    }

    private static byte[]? Take(Stream stream)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            taken.Write(buffer, 0, count);
            if (taken.Length > MostBytes)
                return null;
        }

        return taken.ToArray();
    }
}
