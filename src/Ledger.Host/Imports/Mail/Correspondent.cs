using NodaTime;

namespace Ledger.Host.Imports.Mail;

/// <summary>A person or mailbox in an address line.</summary>
/// <param name="Name">As shown, decoded; null where only the address is given.</param>
/// <param name="Address">As written; compare without regard to case.</param>
/// <param name="Group">The name of the group of addresses it stood in, if it did.</param>
public sealed record Correspondent(string? Name, string Address, string? Group = null);

/// <summary>The message was put into the post again, unchanged, by somebody who had received it (RFC 5322, 3.6.6).</summary>
public sealed record Resending(
    IReadOnlyList<Correspondent> From,
    IReadOnlyList<Correspondent> To,
    IReadOnlyList<Correspondent> Cc,
    IReadOnlyList<Correspondent> Bcc,
    Instant? SentAt);

/// <summary>Whether a letter starts a correspondence or carries one on.</summary>
public enum LetterKind
{
    /// <summary>Starts one.</summary>
    New,

    /// <summary>Answers an earlier letter.</summary>
    Reply,

    /// <summary>Passes an earlier letter on.</summary>
    Forward,
}

/// <summary>An earlier letter repeated in the text, as far as the text says; all null where it is quoted without a heading.</summary>
public sealed record QuotedLetter(string? From, string? Sent, string? To, string? Cc, string? Subject);

/// <summary>A whole message attached to another.</summary>
public sealed record EnclosedMessage(string? MessageId, string? From, string? Date, string? Subject);

/// <summary>A mark that asks for confidence: where it stands, and its words.</summary>
public sealed record ConfidentialityMark(string Where, string Words);

/// <summary>An attached file: its last name only, as data, and the type that the message claims for it.</summary>
public sealed record Attachment(string? Name, string MediaType);
