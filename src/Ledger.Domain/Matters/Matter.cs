using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Matters;

/// <summary>
/// One item of council business: the consistency boundary of even-handedness. "What were the other groups told?" is answered
/// by this one stream, in order.
/// </summary>
/// <param name="history">The matter's entries.</param>
public sealed class Matter(History history) : IRecord
{
    /// <summary>Everything recorded about the matter.</summary>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => Opened?.Reference;

    /// <summary>How it was opened; null where only later facts are known yet.</summary>
    public MatterOpened? Opened => All<MatterOpened>().FirstOrDefault()?.Fact;

    /// <summary>How openly it may be spoken of.</summary>
    public Openness Openness => All<MatterReclassified>().LastOrDefault()?.Fact.Openness ?? Openness.Open;

    /// <summary>How openly it could be spoken of on a day.</summary>
    public Openness OpennessOn(LocalDate day) => All<MatterReclassified>().LastOrDefault(one => one.On <= day)?.Fact.Openness ?? Openness.Open;

    /// <summary>Every request for support with what became of it, in the order asked.</summary>
    public IReadOnlyList<SupportRequest> Requests => [.. All<GroupSupportRequested>().Select(asked => SupportRequest.Of(asked, this))];

    /// <summary>The stream of a matter.</summary>
    public static StreamName Stream(string reference) => new("matter", reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : MatterFact => History.All<TFact>();

    /// <summary>The matter as it was.</summary>
    public Matter At(Instant asOf, Instant knownAt) => new(History.At(asOf, knownAt));

    /// <summary>The matter as it reads without certain of its facts, for readers who are not to see them.</summary>
    public Matter Without(Func<Fact, bool> hidden) => new(new([.. History.Standing.Where(entry => !hidden(entry.Fact)).OrderBy(entry => entry.Version)]));

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    /// <summary>The first support that a side had on this matter: an attendance, or advice; null where it had none.</summary>
    public Entry? FirstSupportOf(Side side) => SupportOf(side).FirstOrDefault();

    /// <summary>All support that a side had: officers at its meetings, and advice, in the order in which it happened.</summary>
    public IEnumerable<Entry> SupportOf(Side side) => History.Standing.Where(entry => entry.Fact switch
    {
        GroupMeetingAttended attended => attended.Of.Id == side.Id,
        AdviceGiven given => given.To.Id == side.Id,
        _ => false,
    });

    /// <summary>All support of one kind that a side had, in the order in which it happened.</summary>
    public IEnumerable<Entry> SupportOf(Side side, SupportKind kind) => SupportOf(side).Where(entry => KindsOf(entry.Fact).Contains(kind));

    /// <summary>The kinds of request that a support answers: written advice is a report, and any advice briefs and informs.</summary>
    public static IReadOnlyList<SupportKind> KindsOf(Fact support) => support switch
    {
        GroupMeetingAttended => [SupportKind.Attendance],
        AdviceGiven { Form: AdviceForm.Written } => [SupportKind.Report, SupportKind.Briefing, SupportKind.Information],
        AdviceGiven => [SupportKind.Briefing, SupportKind.Information],
        _ => [],
    };

    /// <summary>The request that a fact makes or follows on, by its reference; null where it cites none.</summary>
    public static string? RequestAnsweredBy(Fact fact) => fact switch
    {
        GroupSupportRequested asked => asked.Request,
        SupportRequestCleared cleared => cleared.Request,
        GroupSupportAccepted accepted => accepted.Request,
        GroupSupportDelegated delegated => delegated.Request,
        GroupSupportDeclined declined => declined.Request,
        SupportRequestWithdrawn withdrawn => withdrawn.Request,
        GroupMeetingAttended attended => attended.Request,
        AdviceGiven given => given.Request,
        _ => null,
    };

    /// <summary>Every offer of a kind of support that a side had without asking.</summary>
    public IEnumerable<Entry<GroupSupportOffered>> OffersTo(Side side, SupportKind kind) =>
        All<GroupSupportOffered>().Where(offered => offered.Fact.Kind == kind && offered.Fact.To.Any(to => to.Id == side.Id));

    /// <summary>Every occasion on which an officer served a side: at its meeting, or by advising it.</summary>
    public IEnumerable<(Entry Entry, Side Side, OfficerThen By)> Occasions => History.Standing.SelectMany(entry => entry.Fact switch
    {
        GroupMeetingAttended attended => attended.Officers.Select(officer => (entry, attended.Of, officer)),
        AdviceGiven given => [(entry, given.To, given.By)],
        _ => [],
    });

    /// <summary>Every judgement whether two sides had the same advice.</summary>
    public IEnumerable<Entry<AdviceCompared>> ComparisonsOf(Side one, Side other) => All<AdviceCompared>().Where(compared =>
        (compared.Fact.One.Id == one.Id && compared.Fact.Other.Id == other.Id) || (compared.Fact.One.Id == other.Id && compared.Fact.Other.Id == one.Id));

    /// <summary>The leave that officers had given, by the time of an act, for a request to be answered; none for an act that cites no request.</summary>
    public IEnumerable<LeaveToGo> LeaveBefore(Entry act, string? request) => request is null ? [] : History.Standing
        .Where(entry => !act.Fact.Occurred.IsBefore(entry.Fact.Occurred))
        .Select(entry => LeaveToGo.In(entry, request)).OfType<LeaveToGo>();

    /// <summary>Every side that had support on this matter.</summary>
    public IEnumerable<Side> Supported => History.Standing.Select(entry => entry.Fact switch
    {
        GroupMeetingAttended attended => attended.Of,
        AdviceGiven given => given.To,
        _ => null,
    }).OfType<Side>().DistinctBy(side => side.Id);

    /// <summary>The advice given at a meeting: what names it, and what was said to that side on that day without naming a meeting.</summary>
    public IEnumerable<Entry<AdviceGiven>> AdviceAt(Entry<GroupMeetingAttended> meeting) => All<AdviceGiven>().Where(given =>
        given.Fact.To.Id == meeting.Fact.Of.Id
        && (given.Fact.Meeting is { } at ? at == meeting.Fact.Meeting : given.Fact.Form is AdviceForm.Oral && given.On == meeting.On));

    string? IRecord.ReferenceOf(Fact fact) => fact switch
    {
        MatterOpened opened => opened.Reference,
        GroupSupportRequested requested => requested.Request,
        GroupMeetingAttended attended => attended.Meeting,
        AdviceGiven given => given.Advice,
        MeetingRecordReceived received => received.Record,
        OfficeHoldersBriefed briefed => briefed.Briefing,
        ProposalSubmitted submitted => submitted.Proposal,
        PublicMeetingArranged arranged => arranged.Meeting,
        ReleaseIssued issued => issued.Release,
        WardIssueNoted noted => noted.Issue,
        PublicConsultationBegun begun => begun.Consultation,
        CeremonialEventArranged arranged => arranged.Event,
        MemberMeetingPlanned planned => planned.Meeting,
        VisitMade made => made.Visit,
        ReportSubmitted submitted => submitted.Report,
        ReportAmendmentAsked asked => asked.Amendment,
        _ => null,
    };

    Fact IRecord.Answered(string clause, string? rule, long about, bool kept, string reasons, string? subject) =>
        new QuestionAnswered(clause, rule, about, kept, reasons, subject);

    Fact IRecord.LetGo(Duty duty, string why) => new DutyWaived(duty.Clause.Ref, duty.OwedTo.Id, duty.Trigger.Version, why);

    Fact IRecord.WentOn(IReadOnlyList<string> clauses, string reason) => new WentOnDespiteWarning(clauses, reason);

    Fact IRecord.Mended(long entry, Fact was, Fact? instead, string why) => new MatterCorrected(entry, (MatterFact)was, (MatterFact?)instead, why);

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about a matter.</exception>
    public static Matter Evolve(Matter? state, Entry entry) => entry.Fact is MatterFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about a matter.", nameof(entry));
}
