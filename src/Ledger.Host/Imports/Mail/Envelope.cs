using NodaTime;

namespace Ledger.Host.Imports.Mail;

/// <summary>A letter as this copy of it shows: who wrote, to whom, when, and what it says.</summary>
public sealed record Envelope
{
    /// <summary>Without its angle brackets; null where the message has none.</summary>
    public required string? MessageId { get; init; }

    /// <summary>The author; the first where there are several.</summary>
    public required Correspondent From { get; init; }

    /// <summary>The other authors of a letter written together.</summary>
    public required IReadOnlyList<Correspondent> AlsoFrom { get; init; }

    /// <summary>Who sent it for the author, where the message names one.</summary>
    public required Correspondent? Sender { get; init; }

    /// <summary>Where answers were asked to go.</summary>
    public required IReadOnlyList<Correspondent> ReplyTo { get; init; }

    /// <summary>Those it is addressed to, groups of addresses opened.</summary>
    public required IReadOnlyList<Correspondent> To { get; init; }

    /// <summary>Those copied openly.</summary>
    public required IReadOnlyList<Correspondent> Cc { get; init; }

    /// <summary>Those copied blind, where this copy shows it: the sender's own copy does, a recipient's mostly not.</summary>
    public required IReadOnlyList<Correspondent> Bcc { get; init; }

    /// <summary>Addresses that this copy reached: one that is not in To or Cc was copied blind or through a list.</summary>
    public required IReadOnlyList<string> DeliveredTo { get; init; }

    /// <summary>That it was sent on unchanged, by whom and to whom.</summary>
    public required Resending? Resent { get; init; }

    /// <summary>When it says it was sent.</summary>
    public required Instant SentAt { get; init; }

    /// <summary>The same in its own words.</summary>
    public required string SentAsWritten { get; init; }

    /// <summary>Decoded; empty where there is none.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether it is new, a reply or a forward.</summary>
    public required LetterKind Kind { get; init; }

    /// <summary>Message id of the letter it answers.</summary>
    public required string? InReplyTo { get; init; }

    /// <summary>Message ids of the letters before it, oldest first.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>Earlier letters that its text repeats: to send it is to copy them.</summary>
    public required IReadOnlyList<QuotedLetter> Quoted { get; init; }

    /// <summary>Whole messages attached to it.</summary>
    public required IReadOnlyList<EnclosedMessage> Enclosed { get; init; }

    /// <summary>The body as plain text, converted from HTML where there is no plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The same without what is quoted.</summary>
    public required string OwnText { get; init; }

    /// <summary>Names in lines such as "CC Councillor Sample" in its own text.</summary>
    public required IReadOnlyList<string> CopyLines { get; init; }

    /// <summary>Marks that ask for confidence.</summary>
    public required IReadOnlyList<ConfidentialityMark> Confidentiality { get; init; }

    /// <summary>Other files in it, never opened.</summary>
    public required IReadOnlyList<Attachment> Attachments { get; init; }

    /// <summary>What a reader of the record should know, one sentence each.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}

