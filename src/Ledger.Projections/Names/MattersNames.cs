using Ledger.Domain.Matters;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about a matter.</summary>
internal static class MattersNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(MatterOpened), "matter.opened"),
        (typeof(MatterLinked), "matter.linked"),
        (typeof(MatterReclassified), "matter.reclassified"),
        (typeof(GroupSupportRequested), "matter.group-support-requested"),
        (typeof(GroupSupportOffered), "matter.group-support-offered"),
        (typeof(SupportRequestCleared), "matter.support-request-cleared"),
        (typeof(GroupSupportAccepted), "matter.group-support-accepted"),
        (typeof(GroupSupportDelegated), "matter.group-support-delegated"),
        (typeof(GroupSupportDeclined), "matter.group-support-declined"),
        (typeof(SupportRequestWithdrawn), "matter.support-request-withdrawn"),
        (typeof(GroupMeetingAttended), "matter.group-meeting-attended"),
        (typeof(AdviceGiven), "matter.advice-given"),
        (typeof(OtherGroupsTold), "matter.other-groups-told"),
        (typeof(AdviceCopyRequested), "matter.advice-copy-requested"),
        (typeof(AdviceCopyProvided), "matter.advice-copy-provided"),
        (typeof(MeetingRecordReceived), "matter.meeting-record-received"),
        (typeof(AttributionOffered), "matter.attribution-offered"),
        (typeof(AttributionChecked), "matter.attribution-checked"),
        (typeof(AttributionDisputed), "matter.attribution-disputed"),
        (typeof(RelayRequested), "matter.relay-requested"),
        (typeof(DiscussionRelayed), "matter.discussion-relayed"),
        (typeof(AdviceCompared), "matter.advice-compared"),
        (typeof(AdviceCitedInPublic), "matter.advice-cited-in-public"),
        (typeof(OfficerSupportClaimed), "matter.officer-support-claimed"),
        (typeof(GroupConclusionActedOn), "matter.group-conclusion-acted-on"),
        (typeof(MatterConsidered), "matter.considered"),
        (typeof(OfficeHoldersBriefed), "matter.office-holders-briefed"),
        (typeof(MoreSupportAuthorised), "matter.more-support-authorised"),
        (typeof(ProposalSubmitted), "matter.proposal-submitted"),
        (typeof(ProposalAssessed), "matter.proposal-assessed"),
        (typeof(ProposalSignedOff), "matter.proposal-signed-off"),
        (typeof(ProposalRefused), "matter.proposal-refused"),
        (typeof(ProposalReleased), "matter.proposal-released"),
        (typeof(WardMembersTold), "matter.ward-members-told"),
        (typeof(WardMembersInvited), "matter.ward-members-invited"),
        (typeof(WardMembersConsulted), "matter.ward-members-consulted"),
        (typeof(PublicMeetingArranged), "matter.public-meeting-arranged"),
        (typeof(ReleaseIssued), "matter.release-issued"),
        (typeof(DelegatedActionTaken), "matter.delegated-action-taken"),
        (typeof(QuestionAnswered), "matter.question-answered"),
        (typeof(DutyWaived), "matter.duty-waived"),
        (typeof(WentOnDespiteWarning), "matter.went-on-despite-warning"),
        (typeof(MatterCorrected), "matter.corrected"),
    ];
}
