using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Domain.Concerns;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Requests;
using Ledger.Host.Exports;
using Ledger.Host.Pages.OneCouncil.Matters;
using Ledger.Host.Pages.OneCouncil.Own;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Asking;
using Ledger.Projections.Reports.Copies;
using Ledger.Projections.Reports.Duties;
using Ledger.Projections.Reports.Findings;
using Ledger.Projections.Reports.Requests;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>
/// What waits for somebody: for the council's own, what is owed, what is to be settled and what is to be answered; for members, what is owed
/// to them and what became of what they asked.
/// </summary>
public sealed class Waiting
{
    private const int Most = 10;

    private readonly SignedIn me;
    private readonly ImmutableArray<PairedDuty> owed;
    private readonly ImmutableArray<FindingLine> questions;
    private readonly ImmutableArray<FindingLine> breaches;
    private readonly ImmutableArray<AskedLine> asked;

    private Waiting(SignedIn me, IEnumerable<PairedDuty> owed, IEnumerable<FindingLine> findings, IEnumerable<AskedLine> requests, IEnumerable<LetterLine> letters, IEnumerable<Matter> matters, LocalDate today)
    {
        this.me = me;
        this.owed = [.. owed];
        questions = [.. findings.Where(finding => finding.IsOpenQuestion)];
        breaches = [.. findings.Where(finding => finding.Kind is FindingKind.Breach && finding.On >= today.With(DateAdjusters.StartOfMonth))];
        asked = [.. requests];
        Letters = [.. letters.Take(Most)];
        Matters = [.. matters.Take(Most)];
    }

    /// <summary>How many duties are owed, the council's own targets apart.</summary>
    public int Owed => owed.Length;

    /// <summary>How many of them are overdue.</summary>
    public int Overdue => owed.Count(one => one.Duty.State is DutyState.Overdue);

    /// <summary>Those with a date: the overdue ones first, then by the date.</summary>
    public IReadOnlyList<PairedDuty> Dated => [.. owed.Where(one => one.Duty.Due is not null).Take(Most)];

    /// <summary>Those for which the protocol states no limit.</summary>
    public IReadOnlyList<PairedDuty> Undated => [.. owed.Where(one => one.Duty.Due is null).Take(Most)];

    /// <summary>Questions that wait for an answer.</summary>
    public IReadOnlyList<FindingLine> Questions => [.. questions.Take(Most)];

    /// <summary>Breaches of this month.</summary>
    public IReadOnlyList<FindingLine> Breaches => [.. breaches.Take(Most)];

    /// <summary>What is to be answered; for members, what they and their group asked.</summary>
    public IReadOnlyList<AskedLine> Requests => [.. asked.Take(Most)];

    /// <summary>How many more there are of them.</summary>
    public int MoreRequests => Math.Max(0, asked.Length - Most);

    /// <summary>Letters of a member's own.</summary>
    public IReadOnlyList<LetterLine> Letters { get; }

    /// <summary>The matters on which something happened last.</summary>
    public IReadOnlyList<Matter> Matters { get; }

    /// <summary>What is asked of them in person, the oldest first.</summary>
    public IReadOnlyList<AskedOfYou> AskedOfYou { get; private init; } = [];

    /// <summary>The concerns that are in their hands and not closed, for those who deal with concerns.</summary>
    public IReadOnlyList<Concern> Concerns { get; private init; } = [];

    /// <summary>What is attributed to a member, the newest first.</summary>
    public IReadOnlyList<Attributed> Attributed { get; private init; } = [];

    /// <summary>Whether they may answer questions and let duties go.</summary>
    public bool MaySettle => me.Role is Role.ProperOfficer;

    /// <summary>Whether findings are theirs to look after.</summary>
    public bool ShowsFindings => me.Role is Role.ProperOfficer or Role.MonitoringOfficer or Role.Auditor;

    /// <summary>The heading over what is owed.</summary>
    public string DutiesTitle => IsMember ? "Owed to you and your group" : me.Role is Role.Officer ? "Owed on what you deal with" : "What is owed";

    /// <summary>What is said where nothing is.</summary>
    public string NothingOwed => IsMember ? "Nothing is owed to you or your group." : me.Role is Role.Officer ? "Nothing is owed on what you deal with." : "Nothing is owed.";

    /// <summary>The heading over requests.</summary>
    public string RequestsTitle => IsMember ? "What you and your group asked" : me.Role is Role.Officer ? "Invitations and requests that wait for your answer" : "Invitations and requests to answer";

    /// <summary>What is said where there is no request.</summary>
    public string NoRequests => IsMember ? "Neither you nor your group has asked for anything that is recorded." : "No invitation or request waits for an answer.";

    /// <summary>What the list of dated duties shows.</summary>
    public string DatedCaption => Caption("By date, the overdue first", owed.Count(one => one.Duty.Due is not null));

    /// <summary>What the list of duties without a date shows.</summary>
    public string UndatedCaption => Caption("Owed without a limit that the protocol states, and so never overdue", owed.Count(one => one.Duty.Due is null));

    /// <summary>What the list of questions shows.</summary>
    public string QuestionsCaption => Caption("Questions that wait for a person’s answer", questions.Length);

    /// <summary>What the list of breaches shows.</summary>
    public string BreachesCaption => Caption("Breaches of this month", breaches.Length);

    private bool IsMember => IsOfMembers(me);

    /// <summary>Reads what waits.</summary>
    internal static async Task<Waiting> For(SignedIn me, ReadingHere reading, CancellationToken cancel)
    {
        var (scope, session, now) = (await reading.Scope(cancel), reading.Session, reading.Now);
        var duties = PairedDuty.Owed((await DutiesQuery.Run(session, scope, now, cancel)).Duties).Where(one => !IsOfMembers(me) || IsOf(scope.Reader, one.Duty.OwedTo));
        var findings = IsOfMembers(me) || me.Role is Role.Officer ? [] : (await FindingsQuery.Run(session, scope, now, cancel)).Findings;
        var requests = (await RequestsReport.Run(session, scope, now, cancel)).Requests
            .Where(line => IsOfMembers(me) ? IsOf(scope.Reader, line.Side) || IsOf(scope.Reader, line.Member) : line.Outcome is AskedOutcome.Unanswered);
        var letters = IsOfMembers(me) ? (await CopiesQuery.Run(session, scope, now, cancel)).Letters : [];
        var records = new RecordsQuery(session);
        var matters = await records.OfKind("matter", scope, cancel);
        var mine = me.Role is Role.Member;
        return new(me, duties, findings, IsOfMembers(me) ? requests.Reverse() : requests, letters, LatestFirst.Of(matters), now.InZone(OccurredAt.London).Date)
        {
            AskedOfYou =
            [
                .. new[]
                {
                    mine ? (await records.Letters(scope, cancel)).SelectMany(letter => Own.AskedOfYou.Of(me, letter)) : [],
                    mine ? (await records.OfKind("request", scope, cancel)).Cast<MemberRequest>().SelectMany(request => Own.AskedOfYou.Of(me, request)) : [],
                    me.Role is Role.Officer or Role.ProperOfficer ? Own.AskedOfYou.Of(me, matters).Concat(Own.AskedOfYou.OfReports(me, matters)) : [],
                }.SelectMany(one => one).OrderBy(one => one.On),
            ],
            Concerns = me.Role is Role.MonitoringOfficer or Role.ProperOfficer or Role.Investigator
                ? [.. (await records.OfKind("concern", scope, cancel)).Cast<Concern>().Where(concern => concern is { Raised: not null, IsClosed: false }).OrderByDescending(concern => concern.Raised!.On).Take(Most)] : [],
            Attributed = mine ? [.. Own.Attributed.InAll(matters, me.Person, scope.Reader.Group).OrderByDescending(one => one.On).Take(Most)] : [],
        };
    }

    /// <summary>A list of duties.</summary>
    public DutyList List(IReadOnlyList<PairedDuty> duties, string caption) => new(me.Council, duties, MaySettle) { Caption = caption };

    /// <summary>What became of a request.</summary>
    public string AnswerTo(AskedLine line) => line.Outcome switch
    {
        AskedOutcome.Unanswered => "none yet",
        AskedOutcome.Refused => $"refused: {line.Ground}",
        _ => Layout.Words(line.Outcome) + (line.AnsweredOn is { } on ? $", {Dates.Plain(on)}" : ""),
    };

    private static bool IsOfMembers(SignedIn me) => me.Role is Role.Member or Role.PoliticalAssistant or Role.Decider;

    private static bool IsOf(Reader reader, string? id) => id is not null && (id == reader.Person || id == reader.Group);

    private static string Caption(string what, int all) => all > Most ? $"{what}: {Most} of {all}" : what;
}
