using Ledger.Domain.Concerns;

namespace Ledger.Domain.Tests;

public sealed partial class CommandForEveryFactTests
{
    private static readonly Dictionary<Type, Type> Concerns = new()
    {
        [typeof(ConcernRaised)] = typeof(RaiseConcern),
        [typeof(ConcernRouted)] = typeof(RouteConcern),
        [typeof(InformalResolutionTried)] = typeof(TryInformalResolution),
        [typeof(ConcernEscalated)] = typeof(EscalateConcern),
        [typeof(ReferredToMonitoringOfficer)] = typeof(ReferToMonitoringOfficer),
        [typeof(InvestigationOpened)] = typeof(OpenInvestigation),
        [typeof(EvidenceAdded)] = typeof(AddEvidence),
        [typeof(HoldPlaced)] = typeof(PlaceHold),
        [typeof(HoldLifted)] = typeof(LiftHold),
        [typeof(ParticularsGiven)] = typeof(GiveParticulars),
        [typeof(SideHeard)] = typeof(HearSide),
        [typeof(IndependentViewGiven)] = typeof(GiveIndependentView),
        [typeof(HearingHeld)] = typeof(HoldHearing),
        [typeof(HearingAdjourned)] = typeof(AdjournHearing),
        [typeof(HearingReconvened)] = typeof(ReconveneHearing),
        [typeof(FindingReached)] = typeof(ReachFinding),
        [typeof(SanctionRecommended)] = typeof(RecommendSanction),
        [typeof(SanctionImposed)] = typeof(ImposeSanction),
        [typeof(SanctionAnswered)] = typeof(AnswerSanction),
        [typeof(RemedyDue)] = typeof(SetRemedy),
        [typeof(RemedyMet)] = typeof(GiveRemedy),
        [typeof(OutcomeTold)] = typeof(TellOutcome),
        [typeof(ConcernNotified)] = typeof(NotifyOfConcern),
        [typeof(ConcernReopened)] = typeof(ReopenConcern),
        [typeof(ConcernClosed)] = typeof(CloseConcern),
        [typeof(ConcernLinked)] = typeof(LinkConcern),
        [typeof(ConcernMadePublic)] = typeof(ReportPublicCriticism),
        [typeof(IdentityDisclosed)] = typeof(DiscloseIdentity),
        [typeof(IntimidationAlleged)] = typeof(AllegeIntimidation),
        [typeof(CooperationRefused)] = typeof(ReportRefusalToCooperate),
        [typeof(SuspicionKeptBack)] = typeof(ReportSuspicionKeptBack),
    };

    [Fact]
    public void Every_fact_about_a_concern_has_its_command() => Concerns.Keys.ShouldBe(Concrete<ConcernFact>(), ignoreOrder: true);

    [Fact]
    public void Every_command_about_a_concern_has_its_fact() => Concerns.Values.ShouldBe(Commands<Concern>(), ignoreOrder: true);
}
