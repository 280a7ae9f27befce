using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Letters;

/// <summary>A message in any medium, who had it, and how they came to have it.</summary>
/// <param name="history">The letter's entries.</param>
public sealed class Letter(History history) : IRecord
{
    private IReadOnlyList<Recipient>? recipients;
    private IReadOnlyList<LetterCopy>? copies;

    /// <summary>Everything recorded about the letter.</summary>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => Recorded?.Fact.Reference;

    /// <summary>The letter as first recorded; null where only later facts are known yet.</summary>
    public Entry<LetterRecorded>? Recorded => All<LetterRecorded>().FirstOrDefault();

    /// <summary>Who wrote it, member or officer or anybody else; null where the letter itself is not recorded.</summary>
    public Correspondent? Author => Recorded?.Fact.From;

    /// <summary>Everybody else to whom the author sent it, as all parties' copies together show.</summary>
    public IReadOnlyList<Recipient> Recipients => recipients ??= Recipient.Of(this);

    /// <summary>Those to whom it is addressed.</summary>
    public IEnumerable<Correspondent> Addressees => Recipients.Where(one => one.Place is Place.To).Select(one => one.Who);

    /// <summary>Those who all can see have it: addressed, or openly copied.</summary>
    public IEnumerable<Correspondent> OpenRecipients => Recipients.Where(one => one.Place is not Place.Bcc).Select(one => one.Who);

    /// <summary>Every copy of the letter, with what it rests on as far as the letter's own facts show.</summary>
    public IReadOnlyList<LetterCopy> Copies => copies ??= Letters.Copies.Of(this);

    /// <summary>Whether it is correspondence between a member and an officer, either way. A shared mailbox of the council stands for its officers.</summary>
    public bool IsBetweenMemberAndOfficer =>
        Author is { Kind: PartyKind.Member } ? Addressees.Any(who => who.OnOfficersSide)
        : Author is { OnOfficersSide: true } && Addressees.Any(who => who.Kind is PartyKind.Member);

    /// <summary>Whether somebody is recorded as holding it, and not as having disposed of it.</summary>
    public bool Holds(string holder) => History.Standing.LastOrDefault(entry => entry.Fact switch
    {
        LetterKept kept => kept.Holder.Equals(holder.Trim(), StringComparison.OrdinalIgnoreCase),
        LetterDisposedOf disposed => disposed.Holder.Equals(holder.Trim(), StringComparison.OrdinalIgnoreCase),
        _ => false,
    })?.Fact is LetterKept;

    /// <summary>The stream of a letter.</summary>
    public static StreamName Stream(string reference) => new("letter", reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : LetterFact => History.All<TFact>();

    /// <summary>The letter as it was.</summary>
    public Letter At(Instant asOf, Instant knownAt) => new(History.At(asOf, knownAt));

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    string? IRecord.ReferenceOf(Fact fact) => fact switch
    {
        LetterRecorded recorded => recorded.Reference,
        CopyMade made => made.Copy,
        _ => null,
    };

    Fact IRecord.Answered(string clause, string? rule, long about, bool kept, string reasons, string? subject) =>
        new LetterQuestionAnswered(clause, rule, about, kept, reasons, subject);

    Fact IRecord.LetGo(Duty duty, string why) => new LetterDutyWaived(duty.Clause.Ref, duty.OwedTo.Id, duty.Trigger.Version, why);

    Fact IRecord.WentOn(IReadOnlyList<string> clauses, string reason) => new LetterWentOnDespiteWarning(clauses, reason);

    Fact IRecord.Mended(long entry, Fact was, Fact? instead, string why) => new LetterCorrected(entry, (LetterFact)was, (LetterFact?)instead, why);

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about a letter.</exception>
    public static Letter Evolve(Letter? state, Entry entry) => entry.Fact is LetterFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about a letter.", nameof(entry));
}
