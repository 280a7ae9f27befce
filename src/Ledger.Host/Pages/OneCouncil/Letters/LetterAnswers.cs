using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Roster;
using Ledger.Host.Components;
using Ledger.Host.Imports.Mail;
using Ledger.Host.Recording;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Correspondent = Ledger.Host.Imports.Mail.Correspondent;
using LetterKind = Ledger.Domain.Letters.LetterKind;

namespace Ledger.Host.Pages.OneCouncil.Letters;

/// <summary>A letter as somebody types it, or as a message that they sent in fills it in: every party on a line of their own.</summary>
public sealed class LetterAnswers : IAnswers
{
    /// <inheritdoc/>
    [BindNever]
    public List<string> Answered { get; set; } = [];

    /// <summary>Who wrote it.</summary>
    public string? From { get; set; }

    /// <summary>To whom it went, one a line.</summary>
    public string? To { get; set; }

    /// <summary>Who had copies openly, one a line.</summary>
    public string? Cc { get; set; }

    /// <summary>Who had copies that the letter does not show, one a line.</summary>
    public string? Bcc { get; set; }

    /// <summary>How it travelled.</summary>
    public Channel? Channel { get; set; }

    /// <summary>What kind of business it is about.</summary>
    public LetterKind Kind { get; set; }

    /// <summary>What it is about.</summary>
    public string? Subject { get; set; }

    /// <summary>The day on which it was sent.</summary>
    public DateEntry On { get; set; } = new();

    /// <summary>When the message says that it was sent.</summary>
    [BindNever]
    public OccurredAt? Sent { get; set; }

    /// <summary>Why it asks to be kept confidential; null where it does not.</summary>
    public string? Confidential { get; set; }

    /// <summary>The letter’s reference, once known.</summary>
    [BindNever]
    public string? Reference { get; set; }

    /// <summary>The message’s own id.</summary>
    [BindNever]
    public string? MessageId { get; set; }

    /// <summary>The digest of the message’s bytes.</summary>
    [BindNever]
    public string? Sha256 { get; set; }

    /// <summary>The earlier letters of the record that it carries along.</summary>
    [BindNever]
    public List<string> Quotes { get; set; } = [];

    /// <summary>The members whom its foot names as having a copy, by id.</summary>
    [BindNever]
    public List<string> Foot { get; set; } = [];

    /// <summary>Who put the message into the post again, unchanged; null where nobody did.</summary>
    [BindNever]
    public string? ResentBy { get; set; }

    /// <summary>Who had it then, one a line.</summary>
    [BindNever]
    public string? ResentTo { get; set; }

    /// <summary>When; null where it does not say.</summary>
    [BindNever]
    public OccurredAt? ResentAt { get; set; }

    /// <summary>Whether the letter is recorded already with all that this copy’s envelope shows.</summary>
    [BindNever]
    public bool EnvelopeIsKnown { get; set; }

    /// <summary>Why a person must look at the message before it is recorded.</summary>
    [BindNever]
    public List<string> Doubts { get; set; } = [];

    /// <summary>Fills in what a message says.</summary>
    internal static LetterAnswers Of(MailReading.Read read, MailLetter letter, IReadOnlyList<string> carried)
    {
        var envelope = read.Envelope;
        return new()
        {
            Answered = ["parties", "copies", "about"],
            From = LineOf(envelope.From),
            To = Lines(envelope.To),
            Cc = Lines(envelope.Cc),
            Bcc = Lines(envelope.Bcc),
            Channel = Domain.Letters.Channel.Email,
            Subject = envelope.Subject.Length == 0 ? null : envelope.Subject,
            On = DateEntry.Of(letter.Sent.Date),
            Sent = letter.Sent,
            Confidential = envelope.Confidentiality.Count > 0 ? envelope.Confidentiality[0].Words : null,
            Reference = letter.Reference,
            MessageId = envelope.MessageId,
            Sha256 = read.Raw.Sha256,
            Quotes = [.. carried],
            ResentBy = envelope.Resent is { From: [var resender, ..] } ? LineOf(resender) : null,
            ResentTo = envelope.Resent is { } resent ? Lines([.. resent.To, .. resent.Cc, .. resent.Bcc]) : null,
            ResentAt = envelope.Resent?.SentAt is { } at ? OccurredAt.Exactly(at) : null,
            Foot = [.. letter.Record(carried).OfType<RecordLetter>().Single().FootNames!.Select(one => one.Id!)],
        };
    }

    /// <summary>Fills in what a doubtful message says, for a person to complete.</summary>
    internal static LetterAnswers Of(MailReading.Held held) => new()
    {
        From = held.Head.From,
        Subject = held.Head.Subject,
        Channel = Domain.Letters.Channel.Email,
        Reference = MailLetter.ReferenceOf(held.Head.MessageId ?? held.Raw.Sha256),
        MessageId = held.Head.MessageId,
        Sha256 = held.Raw.Sha256,
        Doubts = [.. held.Reasons],
    };

    private static string Lines(IEnumerable<Correspondent> parties) => string.Join('\n', parties.Select(LineOf));

    private static string LineOf(Correspondent party) => string.IsNullOrWhiteSpace(party.Name) ? party.Address : $"{party.Name} <{party.Address}>";
}

/// <summary>Reads a line that names somebody on a letter: a name of the roster, a name and an address, or an address.</summary>
internal static class PartyLine
{
    internal static Addressee Read(string line, CouncilOn then)
    {
        var (name, address) = line.EndsWith('>') && line.LastIndexOf('<') is var at and >= 0 ? (line[..at].Trim(' ', '"'), line[(at + 1)..^1].Trim()) : (line.Trim(), null);
        if (address is null && then.Members.FirstOrDefault(member => Same(member.Name, name)) is { } member) return new(member.Id);
        if (address is null && then.Officers.FirstOrDefault(officer => Same(officer.Name, name) || Same(officer.Title, name)) is { } officer) return new(officer.Post);
        address ??= name.Contains('@') && !name.Contains(' ') ? name : null;
        return new(null, name.Length == 0 ? address : name, address);
    }

    internal static IReadOnlyList<Addressee> ReadAll(string? lines, CouncilOn then) => [.. Recording.Lines.Of(lines).Select(line => Read(line, then))];

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
