using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Requests;

/// <summary>
/// What an individual member asked of officers, and what became of it; an officer's enquiry of a member; or conduct around the two.
/// A request of a group about a matter stands in the matter.
/// </summary>
/// <param name="history">Its entries.</param>
public sealed class MemberRequest(History history) : IRecord
{
    private Course? course;

    /// <inheritdoc/>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => History.Standing.Select(entry => ((IRecord)this).ReferenceOf(entry.Fact)).FirstOrDefault(reference => reference is not null);

    /// <summary>The member's request; null where it is none of a member of this council.</summary>
    public Entry<RequestReceived>? Received => All<RequestReceived>().FirstOrDefault();

    /// <summary>Another authority's request; null where it is none.</summary>
    public Entry<RequestFromAuthorityReceived>? FromAuthority => All<RequestFromAuthorityReceived>().FirstOrDefault();

    /// <summary>The officer's enquiry of a member; null where it is none.</summary>
    public Entry<EnquiryMade>? Enquiry => All<EnquiryMade>().FirstOrDefault();

    /// <summary>The questions asked of officers; none where nobody asked.</summary>
    public IReadOnlyList<string> Questions => Received?.Fact.Questions ?? FromAuthority?.Fact.Questions ?? [];

    /// <summary>Who asked; null where no member did.</summary>
    public MemberThen? AskedBy => Received?.Fact.By;

    /// <summary>The member's group as it was then; null for a member in none.</summary>
    public GroupThen? Group => AskedBy?.Group;

    /// <summary>What kind of thing was asked for.</summary>
    public RequestKind? Kind => Received?.Fact.Kind ?? FromAuthority?.Fact.Kind;

    /// <summary>The day it came.</summary>
    public LocalDate? ReceivedOn => Received?.On ?? FromAuthority?.On;

    /// <summary>Whether the member asked, then or later, that it be kept from other members.</summary>
    public bool InConfidence => Received?.Fact.InConfidence is true || All<ConfidenceAsked>().Any();

    /// <summary>How it stands.</summary>
    public RequestOutcome Outcome => Course.Outcome;

    /// <summary>What became of each question, in the request's order.</summary>
    public IReadOnlyList<QuestionOutcome> QuestionOutcomes => Course.Questions;

    /// <summary>The entry that dealt with the last open question, by answer or refusal, or withdrew the request; null while one is open.</summary>
    public Entry? Settled => Course.Settled;

    /// <summary>The entry that first dealt with all of it; a decision on a dispute may have opened something again.</summary>
    public Entry? FirstSettled => Course.FirstSettled;

    /// <summary>The first answer to any question; null where there is none.</summary>
    public Entry<RequestAnswered>? FirstAnswer =>
        All<RequestAnswered>().FirstOrDefault(answered => answered.Fact.Replies.Any(reply => reply.Extent is not AnswerExtent.LeftOpen));

    /// <summary>The day of the first answer to any question.</summary>
    public LocalDate? FirstAnsweredOn => FirstAnswer?.On;

    /// <summary>The day on which the last question was answered or declined; null while one is open, and for a request withdrawn before.</summary>
    public LocalDate? AnsweredOn => Settled is { Fact: not RequestWithdrawn } settled ? settled.Fact.Occurred.Date : null;

    /// <summary>The officer who deals, or last dealt, with it: as passed on, named in an acknowledgement, or by whom it was answered or declined.</summary>
    public OfficerThen? Handler => History.Standing.Select(entry => entry.Fact switch
    {
        RequestReferred referred => referred.To,
        RequestAcknowledged acknowledged => acknowledged.Handler,
        RequestAnswered answered => answered.By,
        RequestDeclined declined => declined.By,
        _ => null,
    }).LastOrDefault(officer => officer is not null) ?? Received?.Fact.To ?? FromAuthority?.Fact.To;

    /// <summary>When the clock stood still, awaiting clarification.</summary>
    public IReadOnlyList<Stop> Stops => Course.Stops;

    /// <summary>What bears on the clock of an answer besides the day of the request.</summary>
    public Terms Terms => new(
        Kind is { } kind ? Spoken.Kebab(kind) : null, Received?.Fact.MeetingOn ?? FromAuthority?.Fact.MeetingOn, Stops,
        [.. All<ExtensionAgreed>().Select(agreed => new AgreedWait(agreed.On, agreed.Fact.Until))]);

    private Course Course => course ??= Course.Of(this);

    /// <summary>The stream of such a record.</summary>
    public static StreamName Stream(string reference) => new("request", reference);

    /// <summary>The working days that the member waited until the last question was dealt with; null while one is open, or outside the calendar.</summary>
    /// <param name="nation">Whose bank holidays the council keeps.</param>
    public int? Waited(Nation nation) =>
        ReceivedOn is { } from && AnsweredOn is { } until ? WorkingDays.Of(nation).Between(from, until) : null;

    /// <summary>How senior the handler is under a protocol: 1 for the head of the paid service; null where it does not say.</summary>
    public int? HandlersSeniority(Pack pack) => Handler is { } handler ? pack.SeniorityOf(handler.Post) : null;

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : RequestFact => History.All<TFact>();

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    string? IRecord.ReferenceOf(Fact fact) => fact switch
    {
        RequestReceived received => received.Reference,
        RequestFromAuthorityReceived received => received.Reference,
        EnquiryMade made => made.Reference,
        ToldToAnotherMember told => told.Reference,
        ConductReported reported => reported.Reference,
        ReportAmended amended => amended.Reference,
        MembersInformed informed => informed.Reference,
        _ => null,
    };

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about an individual member's request to officers.</exception>
    public static MemberRequest Evolve(MemberRequest? state, Entry entry) => entry.Fact is RequestFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about an individual member's request to officers.", nameof(entry));
}
