using Ledger.Domain.Declarations;

namespace Ledger.Domain.Tests;

public sealed partial class CommandForEveryFactTests
{
    private static readonly Dictionary<Type, Type> Declarations = new()
    {
        [typeof(RelationshipDeclared)] = typeof(DeclareRelationship),
        [typeof(RelationshipCameToLight)] = typeof(ReportRelationship),
        [typeof(TookPartInDecisionOnOfficer)] = typeof(ReportDecisionOnOfficer),
        [typeof(GiftReceived)] = typeof(ReceiveGift),
        [typeof(GiftRefused)] = typeof(RefuseGift),
        [typeof(GiftRegistered)] = typeof(RegisterGift),
        [typeof(InterestsRegistered)] = typeof(RegisterInterests),
        [typeof(InterestBecameKnown)] = typeof(BecomeAwareOfInterest),
        [typeof(InterestNotified)] = typeof(NotifyInterest),
        [typeof(SensitiveInterestNotified)] = typeof(NotifySensitiveInterest),
        [typeof(SensitiveInterestDecided)] = typeof(DecideSensitiveInterest),
        [typeof(DispensationGranted)] = typeof(GrantDispensation),
        [typeof(InterestAroseAtMeeting)] = typeof(RecordInterestAtMeeting),
        [typeof(InterestInOwnDecision)] = typeof(RecordInterestInOwnDecision),
        [typeof(InterestAdviceAsked)] = typeof(AskInterestAdvice),
        [typeof(InterestAdviceGiven)] = typeof(GiveInterestAdvice),
        [typeof(TookPartInAppointment)] = typeof(TakePartInAppointment),
        [typeof(CandidateKnown)] = typeof(ReportCandidateKnown),
        [typeof(CandidateCanvassedFor)] = typeof(ReportCanvassing),
        [typeof(AppointmentInfluenceSought)] = typeof(ReportAppointmentInfluence),
        [typeof(CandidateInformed)] = typeof(ReportCandidateInformed),
    };

    // Waiving is a command about any record; whose declaration it is, and that a duty arose in the roster, only this fact can say.
    [Fact]
    public void Every_fact_about_a_persons_declarations_has_its_command() =>
        Declarations.Keys.Append(typeof(DeclarationDutyWaived)).ShouldBe(Concrete<DeclarationFact>(), ignoreOrder: true);

    [Fact]
    public void Every_command_about_a_persons_declarations_has_its_fact() => Declarations.Values.ShouldBe(Commands<Declaration>(), ignoreOrder: true);
}
