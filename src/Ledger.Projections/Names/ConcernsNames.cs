using Ledger.Domain.Concerns;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about a concern.</summary>
internal static class ConcernsNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(ConcernRaised), "concern.raised"),
        (typeof(ConcernRouted), "concern.routed"),
        (typeof(InformalResolutionTried), "concern.informal-resolution-tried"),
        (typeof(ConcernEscalated), "concern.escalated"),
        (typeof(ReferredToMonitoringOfficer), "concern.referred-to-monitoring-officer"),
        (typeof(InvestigationOpened), "concern.investigation-opened"),
        (typeof(EvidenceAdded), "concern.evidence-added"),
        (typeof(HoldPlaced), "concern.hold-placed"),
        (typeof(HoldLifted), "concern.hold-lifted"),
        (typeof(ParticularsGiven), "concern.particulars-given"),
        (typeof(SideHeard), "concern.side-heard"),
        (typeof(IndependentViewGiven), "concern.independent-view-given"),
        (typeof(HearingHeld), "concern.hearing-held"),
        (typeof(HearingAdjourned), "concern.hearing-adjourned"),
        (typeof(HearingReconvened), "concern.hearing-reconvened"),
        (typeof(FindingReached), "concern.finding-reached"),
        (typeof(SanctionRecommended), "concern.sanction-recommended"),
        (typeof(SanctionImposed), "concern.sanction-imposed"),
        (typeof(SanctionAnswered), "concern.sanction-answered"),
        (typeof(RemedyDue), "concern.remedy-due"),
        (typeof(RemedyMet), "concern.remedy-met"),
        (typeof(OutcomeTold), "concern.outcome-told"),
        (typeof(ConcernNotified), "concern.notified"),
        (typeof(ConcernReopened), "concern.reopened"),
        (typeof(ConcernClosed), "concern.closed"),
        (typeof(ConcernLinked), "concern.linked"),
        (typeof(ConcernMadePublic), "concern.made-public"),
        (typeof(IdentityDisclosed), "concern.identity-disclosed"),
        (typeof(IntimidationAlleged), "concern.intimidation-alleged"),
        (typeof(CooperationRefused), "concern.cooperation-refused"),
        (typeof(SuspicionKeptBack), "concern.suspicion-kept-back"),
    ];
}
