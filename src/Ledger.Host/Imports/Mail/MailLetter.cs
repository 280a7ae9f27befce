using System.Security.Cryptography;
using System.Text;
using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Host.Imports.Mail;

/// <summary>A message as the commands that record it. The same message always has the same reference, whoever's copy is read.</summary>
/// <param name="read">The message.</param>
/// <param name="council">The council on the day it was sent.</param>
public sealed class MailLetter(MailReading.Read read, CouncilOn council)
{
    private Envelope Envelope => read.Envelope;

    /// <summary>The letter's reference: from the message's own id or, without one, from its bytes.</summary>
    public string Reference => ReferenceOf(Envelope.MessageId ?? read.Raw.Sha256);

    /// <summary>When it was sent.</summary>
    public OccurredAt Sent => OccurredAt.Exactly(Envelope.SentAt);

    /// <summary>Whether anybody of the roster, or a mailbox of the council, wrote it or was sent it.</summary>
    public bool ConcernsTheCouncil =>
        Everybody.Prepend(Envelope.From).Concat(Envelope.AlsoFrom).Any(party => council.Mailboxes.ContainsKey(party.Address));

    /// <summary>The references of the earlier letters that it carries along, where the ledger has them.</summary>
    public IEnumerable<string> Carried => Envelope.Quoted.Count + Envelope.Enclosed.Count == 0 ? []
        : Envelope.References.Append(Envelope.InReplyTo).Concat(Envelope.Enclosed.Select(enclosed => enclosed.MessageId))
            .OfType<string>().Distinct().Select(ReferenceOf);

    private IEnumerable<Correspondent> Everybody => Envelope.To.Concat(Envelope.Cc).Concat(Envelope.Bcc);

    /// <summary>The reference of the letter with a message id.</summary>
    public static string ReferenceOf(string messageId) =>
        $"MAIL-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(messageId.Trim())))[..10]}";

    /// <summary>What records the letter; that it carries earlier ones along is recorded with it.</summary>
    /// <param name="carried">Those of <see cref="Carried"/> that the ledger has.</param>
    public IEnumerable<ICommand<Letter>> Record(IReadOnlyList<string> carried)
    {
        yield return new RecordLetter(
            Reference, Named(Envelope.To), Named(Envelope.From), Named(Envelope.Cc), Named(Envelope.Bcc), Channel.Email,
            Subject: Envelope.Subject, FootNames: Foot(), Quotes: carried, MessageId: Envelope.MessageId, Sha256: read.Raw.Sha256);
        if (Envelope.Confidentiality.Count > 0)
            yield return new MarkLetterConfidential(Reference, Asked: true, Why: Envelope.Confidentiality[0].Words, MarkedBy: Named(Envelope.From));
        if (Envelope.Resent is { From: [var resender, ..] } resent)
            yield return new RecordCopy(Reference, $"{Reference}-resent", Named([.. resent.To, .. resent.Cc, .. resent.Bcc]), Named(resender));
    }

    /// <summary>What records the envelope that another party's copy of a known letter shows.</summary>
    /// <param name="owner">Whose copy it is.</param>
    public SeeEnvelope SeeAgain(Addressee owner) => new(Reference, owner, Named(Envelope.To), Named(Envelope.Cc), Named(Envelope.Bcc));

    /// <summary>Whether this copy shows somebody that the ledger does not know to have the letter.</summary>
    public bool ShowsMoreThan(Letter there) => Everybody.Any(party => !there.Recipients.Any(known => Is(known.Who, party)));

    /// <summary>Whether it was put into the post again to somebody whom the ledger does not know to have a copy.</summary>
    public bool ShowsACopyBeside(Letter there) => Envelope.Resent is { } resent && resent.To.Concat(resent.Cc).Concat(resent.Bcc)
        .Any(party => !there.Copies.Any(known => Is(known.To, party)) && !there.Recipients.Any(known => Is(known.Who, party)));

    /// <summary>Whose copy it is where nobody says: the sender's own copy shows its blind copies.</summary>
    public Addressee From => Named(Envelope.From);

    private bool Is(Domain.Letters.Correspondent known, Correspondent party) => known.Id is { } id
        ? council.Mailboxes.GetValueOrDefault(party.Address) == id
        : string.Equals(known.Address, party.Address, StringComparison.OrdinalIgnoreCase);

    // "CC Councillor Sample" names a member where exactly one is called so.
    private List<Addressee> Foot() =>
    [
        .. from line in Envelope.CopyLines
           let called = council.Members.Where(member => member.Name.EndsWith(line, StringComparison.OrdinalIgnoreCase)).ToList()
           where called.Count == 1
           select new Addressee(called[0].Id),
    ];

    private static Addressee Named(Correspondent party) => new(null, string.IsNullOrWhiteSpace(party.Name) ? party.Address : party.Name, party.Address);

    private static List<Addressee> Named(IEnumerable<Correspondent> parties) => [.. parties.Select(Named)];
}
