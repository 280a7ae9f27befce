using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Letters;

/// <summary>A fact about one letter: a message in any medium.</summary>
public abstract record LetterFact : Fact;

/// <summary>What somebody on a letter is to the council.</summary>
public enum PartyKind
{
    /// <summary>A member.</summary>
    Member,

    /// <summary>An officer.</summary>
    Officer,

    /// <summary>A shared mailbox of the council: nobody in particular.</summary>
    SharedMailbox,

    /// <summary>Anybody else: the public, another authority, the press.</summary>
    Outside,
}

/// <summary>Somebody from whom or to whom a letter goes, as they then were.</summary>
/// <param name="Kind">What they are to the council.</param>
/// <param name="Name">Their name then.</param>
/// <param name="Id">Their id in the roster; null for somebody outside it.</param>
/// <param name="Post">An officer's post then.</param>
/// <param name="Group">A member's group then.</param>
/// <param name="Address">The e-mail address used.</param>
public sealed record Correspondent(
    PartyKind Kind, [property: DataSubject(WhereNothingElseSays = true)] string Name, [property: DataSubject] string? Id = null, string? Post = null,
    GroupThen? Group = null, [property: In(Layer.Personal)] string? Address = null)
{
    /// <summary>Whether this is the same person: by roster id or, outside the roster, by address or name.</summary>
    public bool Is(Correspondent other) => Id is not null || other.Id is not null
        ? Id == other.Id
        : string.Equals(Address ?? Name, other.Address ?? other.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>An officer, or a shared mailbox of the council, which its officers read.</summary>
    internal bool OnOfficersSide => Kind is PartyKind.Officer or PartyKind.SharedMailbox;

    /// <summary>How findings and duties name them: by roster id or, outside the roster, by name; an address is too personal.</summary>
    internal string Key => Id ?? Name;
}

/// <summary>How a message travelled.</summary>
public enum Channel
{
    /// <summary>E-mail.</summary>
    Email,

    /// <summary>A letter on paper.</summary>
    Post,

    /// <summary>A text or chat message.</summary>
    Message,

    /// <summary>Social media.</summary>
    SocialMedia,
}

/// <summary>What kind of business a letter is about, as far as protocols distinguish it.</summary>
public enum LetterKind
{
    /// <summary>Ordinary correspondence.</summary>
    Ordinary,

    /// <summary>A constituent's own case.</summary>
    Casework,

    /// <summary>A matter of general interest in a ward.</summary>
    WardInterest,

    /// <summary>With a town or parish council within a ward.</summary>
    ParishCouncil,

    /// <summary>An official letter on behalf of the council.</summary>
    Official,
}

/// <summary>A letter was recorded, with the envelope as one party's copy shows it.</summary>
/// <param name="Reference">The council's reference for it.</param>
/// <param name="From">Who wrote it: the author.</param>
/// <param name="To">To whom.</param>
/// <param name="Cc">Openly copied to.</param>
/// <param name="Bcc">Blind copied to, as far as this copy shows.</param>
/// <param name="Channel">How it travelled.</param>
/// <param name="Kind">What kind of business.</param>
/// <param name="Wards">The wards it concerns.</param>
/// <param name="Subject">Its subject line.</param>
/// <param name="Text">Its text, where kept.</param>
/// <param name="FootNames">The people whom the foot of the message names as having a copy.</param>
/// <param name="Quotes">The references of earlier letters that it quotes; to send them on is to copy them.</param>
/// <param name="MessageId">The message's own id (RFC 5322 section 3.6.4).</param>
/// <param name="Sha256">The digest of the message's bytes, lower-case hexadecimal.</param>
public sealed record LetterRecorded(
    string Reference, Correspondent From, IReadOnlyList<Correspondent> To, IReadOnlyList<Correspondent> Cc, IReadOnlyList<Correspondent> Bcc,
    Channel Channel, LetterKind Kind, IReadOnlyList<string> Wards, [property: In(Layer.Subject)] string? Subject, [property: In(Layer.Advice)] string? Text,
    IReadOnlyList<Correspondent> FootNames, IReadOnlyList<string> Quotes, string? MessageId, string? Sha256) : LetterFact;

/// <summary>Another party's copy of the same letter came to light and shows its own envelope.</summary>
public sealed record EnvelopeSeen(
    Correspondent CopyOf, IReadOnlyList<Correspondent> To, IReadOnlyList<Correspondent> Cc, IReadOnlyList<Correspondent> Bcc) : LetterFact;

/// <summary>A copy of the letter was made after it was sent: forwarded, quoted in a reply, handed on.</summary>
/// <param name="Copy">The copy's reference within the letter.</param>
/// <param name="By">Who made it.</param>
/// <param name="To">Who has it now.</param>
/// <param name="Openly">Whether the author could see from the copy, or its foot, that it was made.</param>
/// <param name="In">The reference of the later letter that carries it; null for a copy handed on.</param>
/// <param name="Resolution">The resolution under which it was made.</param>
public sealed record CopyMade(string Copy, Correspondent By, IReadOnlyList<Correspondent> To, bool Openly, string? In, string? Resolution) : LetterFact;

/// <summary>The author was asked whether the letter may be copied.</summary>
public sealed record CopyConsentSought(Correspondent By, IReadOnlyList<Correspondent> ToCopyTo) : LetterFact;

/// <summary>The author consented to copies for these people, or stated in the letter that it should be copied to them.</summary>
/// <param name="By">The author.</param>
/// <param name="ToCopyTo">For whom; empty for anybody.</param>
/// <param name="StatedInTheLetter">Whether the letter itself says so.</param>
public sealed record CopyConsentGiven(Correspondent By, IReadOnlyList<Correspondent> ToCopyTo, bool StatedInTheLetter) : LetterFact;

/// <summary>The author refused consent.</summary>
public sealed record CopyConsentRefused(Correspondent By, IReadOnlyList<Correspondent> ToCopyTo, string? Why) : LetterFact;

/// <summary>The author (of an officer's letter, the member whose correspondence it is) was told that copies had gone to these people.</summary>
/// <param name="By">Who told them.</param>
/// <param name="Author">Who was told.</param>
/// <param name="CopiedTo">Who has copies.</param>
public sealed record AuthorToldOfCopy(Correspondent By, Correspondent Author, IReadOnlyList<Correspondent> CopiedTo) : LetterFact;

/// <summary>Posts that the protocol names were consulted about a copy. Consulted is not consent.</summary>
public sealed record CopyConsulted(Correspondent By, IReadOnlyList<OfficerThen> Posts, IReadOnlyList<Correspondent> ToCopyTo) : LetterFact;

/// <summary>Somebody with the right to do so forbade a copy.</summary>
public sealed record CopyVetoed(Correspondent By, IReadOnlyList<Correspondent> ToCopyTo, string? Why) : LetterFact;

/// <summary>The council or a committee resolved that the letter may be copied.</summary>
public sealed record CopyResolved(string Resolution, IReadOnlyList<Correspondent> ToCopyTo) : LetterFact;

/// <summary>The letter was marked confidential: by whom, whether they asked for it, and why, where they said.</summary>
public sealed record LetterMarkedConfidential(Correspondent By, bool Asked, bool WhatIsSaid, [property: In(Layer.Subject)] string? Why) : LetterFact;

/// <summary>A blind copy came to light.</summary>
/// <param name="By">Who had made it.</param>
/// <param name="To">Who has it.</param>
/// <param name="How">How it came to light.</param>
public sealed record BlindCopyDiscovered(Correspondent By, IReadOnlyList<Correspondent> To, string How) : LetterFact;

/// <summary>For whom a letter speaks.</summary>
public enum OnBehalf
{
    /// <summary>The council.</summary>
    Council,

    /// <summary>A member personally.</summary>
    Member,

    /// <summary>A ward, through its member.</summary>
    Ward,
}

/// <summary>In whose name the letter went out.</summary>
/// <param name="Name">The person whose name it bears.</param>
/// <param name="OnBehalfOf">For whom it speaks.</param>
/// <param name="Exception">The exception it rests on, such as a representation to a minister; null where none.</param>
public sealed record SentInNameOf(Correspondent Name, OnBehalf OnBehalfOf, string? Exception) : LetterFact;

/// <summary>The writer made clear in what capacity they wrote, or did not.</summary>
public sealed record CapacityStated(Correspondent By, bool Stated, string? Capacity) : LetterFact;

/// <summary>Whether the letter creates obligations or gives instructions on behalf of the council.</summary>
public sealed record BindingEffectStated(bool CreatesObligations, bool GivesInstructions) : LetterFact;

/// <summary>A decision was taken by this correspondence.</summary>
public sealed record DecisionTakenByLetter([property: In(Layer.Subject)] string Decision, IReadOnlyList<Correspondent> By) : LetterFact;

/// <summary>Somebody holds a copy for the record from this day.</summary>
public sealed record LetterKept(string Holder, LocalDate? Until) : LetterFact;

/// <summary>A holder no longer has the letter.</summary>
public sealed record LetterDisposedOf(string Holder, string Why) : LetterFact;

/// <summary>The subjects that a letter touches, where a protocol bars them from a channel.</summary>
public sealed record LetterSubjectsNoted(IReadOnlyList<string> Subjects) : LetterFact;

/// <summary>A person answered a question that a rule raised.</summary>
public sealed record LetterQuestionAnswered(
    string Clause, string? Rule, long About, bool Kept, [property: In(Layer.Advice)] string Reasons, string? Subject = null) : LetterFact, IAnswer;

/// <summary>A duty was let go, with a reason.</summary>
public sealed record LetterDutyWaived(string Clause, string OwedTo, long Trigger, string Why) : LetterFact, IWaiver;

/// <summary>Somebody was warned that an act would breach these clauses and went on, for a reason.</summary>
public sealed record LetterWentOnDespiteWarning(IReadOnlyList<string> Clauses, string Reason) : LetterFact;

/// <summary>An earlier entry was wrong; both versions stay visible.</summary>
public sealed record LetterCorrected(long Entry, LetterFact Was, LetterFact? Is, string Why) : LetterFact, IMend
{
    Fact IMend.Was => Was;

    Fact? IMend.Instead => Is;
}
