using Ledger.Domain.Matters;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests;

/// <summary>Whatever may have happened, somebody can say so: which command records which fact.</summary>
public sealed partial class CommandForEveryFactTests
{
    private static readonly Dictionary<Type, Type> Roster = new()
    {
        [typeof(CouncilCreated)] = typeof(CreateCouncil),
        [typeof(WardNamed)] = typeof(NameWard),
        [typeof(WardBoundaryChanged)] = typeof(ChangeWardBoundary),
        [typeof(WardAbolished)] = typeof(AbolishWard),
        [typeof(MemberTookOffice)] = typeof(TakeOffice),
        [typeof(MemberCeased)] = typeof(CeaseMember),
        [typeof(MemberRenamed)] = typeof(RenameMember),
        [typeof(MemberMovedWard)] = typeof(MoveMemberToWard),
        [typeof(SeatVacated)] = typeof(VacateSeat),
        [typeof(SeatFilled)] = typeof(FillSeat),
        [typeof(GroupFormed)] = typeof(FormGroup),
        [typeof(GroupRenamed)] = typeof(RenameGroup),
        [typeof(GroupClassed)] = typeof(ClassGroup),
        [typeof(MemberJoinedGroup)] = typeof(JoinGroup),
        [typeof(MemberLeftGroup)] = typeof(LeaveGroup),
        [typeof(GroupDissolved)] = typeof(DissolveGroup),
        [typeof(GroupPartTaken)] = typeof(TakeGroupPart),
        [typeof(GroupPartGivenUp)] = typeof(GiveUpGroupPart),
        [typeof(OfficerAppointed)] = typeof(AppointOfficer),
        [typeof(OfficerLeft)] = typeof(LeavePost),
        [typeof(BodyFormed)] = typeof(FormBody),
        [typeof(BodyDissolved)] = typeof(DissolveBody),
        [typeof(AppointedToBody)] = typeof(AppointToBody),
        [typeof(LeftBody)] = typeof(LeaveBody),
        [typeof(MailboxOpened)] = typeof(OpenMailbox),
        [typeof(MailboxClosed)] = typeof(CloseMailbox),
        [typeof(MailboxReaderAdded)] = typeof(AddMailboxReader),
        [typeof(MailboxReaderRemoved)] = typeof(RemoveMailboxReader),
        [typeof(ProtocolAdopted)] = typeof(AdoptProtocol),
        [typeof(LocalTargetSet)] = typeof(SetLocalTarget),
        [typeof(PreElectionPeriodAnnounced)] = typeof(AnnouncePreElectionPeriod),
        [typeof(CouncilSpokespersonAgreed)] = typeof(AgreeSpokesperson),
        [typeof(CouncilSpokespersonStoodDown)] = typeof(StandDownSpokesperson),
        [typeof(ClosedDaysSet)] = typeof(SetClosedDays),
        [typeof(CouncilSucceeded)] = typeof(SucceedCouncil),
        [typeof(CouncilInherited)] = typeof(InheritCouncil),
        [typeof(LogRestored)] = typeof(RestoreLog),
        [typeof(RosterCorrected)] = typeof(CorrectRoster),
    };

    private static readonly Dictionary<Type, Type> Matters = new()
    {
        [typeof(MatterOpened)] = typeof(OpenMatter),
        [typeof(MatterLinked)] = typeof(LinkMatter),
        [typeof(MatterReclassified)] = typeof(ReclassifyMatter),
        [typeof(GroupSupportRequested)] = typeof(RequestGroupSupport),
        [typeof(GroupSupportOffered)] = typeof(OfferGroupSupport),
        [typeof(SupportRequestCleared)] = typeof(ClearSupportRequest),
        [typeof(GroupSupportAccepted)] = typeof(AcceptGroupSupport),
        [typeof(GroupSupportDelegated)] = typeof(DelegateGroupSupport),
        [typeof(GroupSupportDeclined)] = typeof(DeclineGroupSupport),
        [typeof(SupportRequestWithdrawn)] = typeof(WithdrawSupportRequest),
        [typeof(GroupMeetingAttended)] = typeof(AttendGroupMeeting),
        [typeof(AdviceGiven)] = typeof(GiveAdvice),
        [typeof(OtherGroupsTold)] = typeof(TellOtherGroups),
        [typeof(AdviceCopyRequested)] = typeof(RequestAdviceCopy),
        [typeof(AdviceCopyProvided)] = typeof(ProvideAdviceCopy),
        [typeof(MeetingRecordReceived)] = typeof(ReceiveMeetingRecord),
        [typeof(AttributionOffered)] = typeof(OfferAttribution),
        [typeof(AttributionChecked)] = typeof(CheckAttribution),
        [typeof(AttributionDisputed)] = typeof(DisputeAttribution),
        [typeof(RelayRequested)] = typeof(RequestRelay),
        [typeof(DiscussionRelayed)] = typeof(RelayDiscussion),
        [typeof(AdviceCompared)] = typeof(CompareAdvice),
        [typeof(AdviceCitedInPublic)] = typeof(CiteAdviceInPublic),
        [typeof(OfficerSupportClaimed)] = typeof(ClaimOfficerSupport),
        [typeof(GroupConclusionActedOn)] = typeof(ActOnGroupConclusion),
        [typeof(MatterConsidered)] = typeof(ConsiderMatter),
        [typeof(OfficeHoldersBriefed)] = typeof(BriefOfficeHolders),
        [typeof(MoreSupportAuthorised)] = typeof(AuthoriseMoreSupport),
        [typeof(ProposalSubmitted)] = typeof(SubmitProposal),
        [typeof(ProposalAssessed)] = typeof(AssessProposal),
        [typeof(ProposalSignedOff)] = typeof(SignOffProposal),
        [typeof(ProposalRefused)] = typeof(RefuseProposal),
        [typeof(ProposalReleased)] = typeof(ReleaseProposal),
        [typeof(WardMembersTold)] = typeof(TellWardMembers),
        [typeof(WardMembersInvited)] = typeof(InviteWardMembers),
        [typeof(WardMembersConsulted)] = typeof(ConsultWardMembers),
        [typeof(PublicMeetingArranged)] = typeof(ArrangePublicMeeting),
        [typeof(ReleaseIssued)] = typeof(IssueRelease),
        [typeof(DelegatedActionTaken)] = typeof(TakeDelegatedAction),
        [typeof(WardIssueNoted)] = typeof(NoteWardIssue),
        [typeof(PublicConsultationBegun)] = typeof(BeginPublicConsultation),
        [typeof(WardIssueMadeKnown)] = typeof(MakeWardIssueKnown),
        [typeof(CeremonialEventArranged)] = typeof(ArrangeCeremonialEvent),
        [typeof(MemberMeetingPlanned)] = typeof(PlanMemberMeeting),
        [typeof(OfficerToldOfMemberMeeting)] = typeof(TellOfficerOfMemberMeeting),
        [typeof(VisitArranged)] = typeof(ArrangeVisit),
        [typeof(VisitMade)] = typeof(MakeVisit),
        [typeof(VisitConductReported)] = typeof(ReportVisitConduct),
        [typeof(ReportSubmitted)] = typeof(SubmitReport),
        [typeof(ReportAnsweredFor)] = typeof(AnswerForReport),
        [typeof(ReportAmendmentAsked)] = typeof(AskReportAmendment),
        [typeof(ReportAmendmentJudged)] = typeof(JudgeReportAmendment),
        [typeof(ReportDisputeReferred)] = typeof(ReferReportDispute),
        [typeof(ReportDisputeResolved)] = typeof(ResolveReportDispute),
        [typeof(ReportAmendmentMade)] = typeof(MakeReportAmendment),
        [typeof(DelegatePressed)] = typeof(ReportDelegatePressed),
    };

    // What is said of any record, and the facts of matters and letters that came before the ones for every record.
    private static readonly Dictionary<Type, Type> AnyRecord = new()
    {
        [typeof(RuleQuestionAnswered)] = typeof(AnswerQuestion),
        [typeof(OwedDutyWaived)] = typeof(WaiveDuty),
        [typeof(EntryCorrected)] = typeof(CorrectEntry),
    };

    private static readonly Type[] OfMattersAlone = [typeof(QuestionAnswered), typeof(DutyWaived), typeof(WentOnDespiteWarning), typeof(MatterCorrected)];

    [Fact]
    public void Every_fact_about_any_record_has_its_command_but_the_one_that_the_handler_appends()
    {
        AnyRecord.Keys.Append(typeof(WarningPassedOver)).ShouldBe(Concrete<RecordFact>(), ignoreOrder: true);
        AnyRecord.Values.ShouldBe(Concrete<ICommand<IRecord>>(), ignoreOrder: true);
    }

    [Fact]
    public void Every_fact_about_the_roster_has_its_command() => Roster.Keys.ShouldBe(Concrete<RosterFact>(), ignoreOrder: true);

    [Fact]
    public void Every_command_about_the_roster_has_its_fact() => Roster.Values.Append(typeof(AmendProtocol)).ShouldBe(Commands<Council>(), ignoreOrder: true);

    [Fact]
    public void Every_fact_about_a_matter_has_its_command() =>
        Matters.Keys.Concat(OfMattersAlone).ShouldBe(Concrete<MatterFact>(), ignoreOrder: true);

    [Fact]
    public void Every_command_about_a_matter_has_its_fact() => Matters.Values.ShouldBe(Commands<Matter>(), ignoreOrder: true);

    // A command about any record is a command about this kind too; it is counted once, above.
    private static IEnumerable<Type> Commands<TState>() where TState : class, IRecord => Concrete<ICommand<TState>>().Except(Concrete<ICommand<IRecord>>());

    private static IEnumerable<Type> Concrete<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)));
}
