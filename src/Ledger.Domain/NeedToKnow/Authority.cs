using Ledger.Domain.Access;
using Ledger.Domain.Concerns;
using Ledger.Domain.Declarations;
using Ledger.Domain.Granting;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Media;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// Who may record what: the table's column "write". It guards the doors at which people sign in; what comes of a command is for the command to
/// say, and a breach of the protocol is recorded whoever's it is.
/// </summary>
/// <param name="sight">What the reader sees: what does not exist for them they can't add to.</param>
public sealed class Authority(Sight sight)
{
    private readonly Reader reader = sight.Reader;

    /// <summary>Why the reader may not give a command; null where they may.</summary>
    /// <param name="command">The command.</param>
    /// <param name="current">The record it is about, whole; null where nothing is recorded yet.</param>
    public Refusal? Refuses(ICommand command, IRecord? current)
    {
        if (sight.IsOfKeeper) return null;
        if (!MayGive(command, current))
            return new($"{Capital(Readers.InWords(reader))} does not record this.", "Ask the proper officer to record it, or sign in as somebody who may.");
        return current is Concern or Grant && sight.See(current, command.Stream) is null
            ? new($"Nothing is recorded under {command.Stream}.", "Use the kind and reference of something that is recorded.") : null;
    }

    private bool MayGive(ICommand command, IRecord? current) => reader.Role switch
    {
        Role.ProperOfficer => true,
        Role.MonitoringOfficer => command is ICommand<Concern> and not ICommand<IRecord> || OfACase(command, current) || Watches(command),
        Role.Officer => RecordsDealings(command) || IsOfThemselves(command, current),
        Role.Member => IsTheirOwn(command, current) || IsOfThemselves(command, current),
        Role.Decider => Decides(command),
        Role.Investigator => command is AddEvidence or OpenInvestigation or GiveParticulars or HearSide or GiveIndependentView or NotifyOfConcern or PlaceHold or ReadConfidentialLayer,
        Role.Auditor => command is AddEvidence or ReadConfidentialLayer or DiscloseBundle,
        Role.Administrator => command is ICommand<Council> and not ICommand<IRecord>,
        _ => false,
    };

    // What is said of any record goes with what may be said of that record.
    private static bool OfACase(ICommand command, IRecord? current) => command is ICommand<IRecord> && current is Concern;

    private static bool Watches(ICommand command) => command is ReadConfidentialLayer or DiscloseBundle or DecideErasure or ProposeGrant or DecideGrant or EndGrant;

    private static bool RecordsDealings(ICommand command) => command is not ICommand<IRecord>
        && command is ICommand<Matter> or ICommand<Letter> or ICommand<MemberRequest> or ICommand<DocumentAccess> or ICommand<MediaDealing> or RaiseConcern
        && !Judges(command);

    // To compare advice, let more support go out or decide who is shown what is not for whoever gave it.
    private static bool Judges(ICommand command) => command is CompareAdvice or AuthoriseMoreSupport;

    // Whoever raised a concern takes it where the protocol sends it; everybody declares for themselves, and mends what they said.
    private bool IsOfThemselves(ICommand command, IRecord? current) => command switch
    {
        CorrectEntry { Entry: var entry } => current?.History.Entries.Find(one => one.Version == entry)?.Fact.SaidBy.Id is { } said && said == reader.Person,
        RouteConcern => current is null || (current is Concern { Raised: { } raised } concern && raised.Fact.By?.Id == reader.Person && !concern.All<ConcernRouted>().Any()),
        DecideSensitiveInterest or GrantDispensation or GiveInterestAdvice => false,
        ICommand<Declaration> and not ICommand<IRecord> => reader.Person is { } person && command.Stream == Declaration.Stream(person),
        _ => false,
    };

    private bool IsTheirOwn(ICommand command, IRecord? current) => command switch
    {
        ReceiveRequest { Member: var member } => current is null && (member is null || member == reader.Person),
        WithdrawRequest or DisputeRequest or AskConfidence or GiveClarification or AgreeExtension => current is MemberRequest { AskedBy: { } asked } && asked.Id == reader.Person,
        AnswerEnquiry => current is MemberRequest { Enquiry: { } enquiry } && enquiry.Fact.To.Id == reader.Person,
        AskForAccess asks => asks.Member == reader.Person,
        SeekAccessAdvice seeks => seeks.Member == reader.Person,
        ShowNeedToKnow or DisputeAccess => current is DocumentAccess { Asked: { } asked } && asked.Fact.By.Id == reader.Person,
        GiveCopyConsent or RefuseCopyConsent or MarkLetterConfidential => current is Letter { Author: { } author } && author.Id == reader.Person,
        RequestGroupSupport { Group: var group } => IsTheirSide(group),
        RequestAdviceCopy { Group: var group } => IsTheirSide(group),
        RequestRelay { Group: var group } => IsTheirSide(group),
        SubmitProposal { Group: var group } => IsTheirSide(group),
        WithdrawSupportRequest withdrawn => current is Matter matter && matter.Requests.Any(request => request.Asked.Fact.Request == withdrawn.Request && IsTheirSide(request.For.Id)),
        DisputeAttribution { Person: null } disputed => Sees(current) is { } matter && IsAttributedIn(disputed.Record, matter),
        AskReportAmendment asks => asks.Member == reader.Person && Sees(current) is not null,
        ReferReportDispute referred => current is Matter matter && matter.All<ReportAmendmentAsked>().Any(asked => asked.Fact.Amendment == referred.Amendment && asked.Fact.By.Id == reader.Person),
        RaiseConcern { Complainant: null } => true,
        _ => false,
    };

    private Matter? Sees(IRecord? current) => current is Matter matter ? sight.See(matter)?.Record as Matter : null;

    private static bool IsAttributedIn(string record, Matter seen) =>
        seen.All<MeetingRecordReceived>().Any(one => one.Fact.Record == record) || seen.All<ReportSubmitted>().Any(one => one.Fact.Report == record);

    private bool IsTheirSide(string side) => side == reader.Group || side == reader.Person;

    private static bool Decides(ICommand command) => command
        is DetermineRequest or DetermineAccess or RedetermineAccess or OrderDisclosure or RecordWhatDecidersSaw
        or ConsiderMatter or ResolveReportDispute or ResolveCopy
        or TryInformalResolution or EscalateConcern or HoldHearing or AdjournHearing or ReconveneHearing or HearSide or ReachFinding or RecommendSanction or ImposeSanction
        or SetRemedy or TellOutcome or CloseConcern or ReopenConcern
        or GrantDispensation or DecideSensitiveInterest or DecideErasure or DecideGrant;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
