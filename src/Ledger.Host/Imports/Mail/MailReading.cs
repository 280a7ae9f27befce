namespace Ledger.Host.Imports.Mail;

/// <summary>What one file of mail is: a letter that was read, one that a person must look at, or nothing that can be used.</summary>
/// <param name="File">The file's name, relative to the folder that was asked for.</param>
public abstract record MailReading(string File)
{
    /// <summary>The message was read, and nothing about it is in doubt.</summary>
    public sealed record Read(RawMessage Raw, Envelope Envelope) : MailReading(Raw.File);

    /// <summary>It is a message, and a person must say what it is; each reason is one sentence.</summary>
    public sealed record Held(RawMessage Raw, MessageHead Head, IReadOnlyList<string> Reasons) : MailReading(Raw.File);

    /// <summary>It cannot be read. <paramref name="Why"/> is one sentence: what is wrong and what to do.</summary>
    public sealed record Refused(string File, string Why) : MailReading(File);
}

/// <summary>The message as it came, byte for byte.</summary>
/// <param name="File">The name of the file it came in.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="Sha256">Of the bytes, in lower-case hexadecimal.</param>
public sealed record RawMessage(string File, ReadOnlyMemory<byte> Bytes, string Sha256)
{
    /// <summary>In bytes.</summary>
    public long Size => Bytes.Length;
}

/// <summary>What a held message says of itself, as written, for the person who looks at it.</summary>
public sealed record MessageHead(string? MessageId, string? From, string? Date, string? Subject);
