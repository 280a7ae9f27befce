using Ledger.Domain.Access;

namespace Ledger.Domain.Tests;

// Access to documents: every fact has its command, and every command its fact.
public sealed partial class CommandForEveryFactTests
{
    private static readonly Dictionary<Type, Type> OfAccess = new()
    {
        [typeof(AccessAdviceSought)] = typeof(SeekAccessAdvice),
        [typeof(AccessAsked)] = typeof(AskForAccess),
        [typeof(NeedToKnowPut)] = typeof(ShowNeedToKnow),
        [typeof(AccessDetermined)] = typeof(DetermineAccess),
        [typeof(AccessDisputed)] = typeof(DisputeAccess),
        [typeof(AccessRedetermined)] = typeof(RedetermineAccess),
        [typeof(DecidersSawMore)] = typeof(RecordWhatDecidersSaw),
        [typeof(DocumentInspected)] = typeof(InspectDocument),
        [typeof(ClosedMeetingAttended)] = typeof(AttendClosedMeeting),
        [typeof(DisclosureOrdered)] = typeof(OrderDisclosure),
        [typeof(ConfidenceGiven)] = typeof(GiveConfidence),
        [typeof(DisclosedOnward)] = typeof(DiscloseOnward),
        [typeof(UsedBeyondPurpose)] = typeof(UseBeyondPurpose),
        [typeof(MonitoringOfficerConsultedOnAccess)] = typeof(ConsultMonitoringOfficerOnAccess),
        [typeof(LawfulAccessObstructed)] = typeof(ObstructAccess),
    };

    [Fact]
    public void Every_fact_about_access_has_its_command() => OfAccess.Keys.ShouldBe(Concrete<AccessFact>(), ignoreOrder: true);

    [Fact]
    public void Every_command_about_access_has_its_fact() => OfAccess.Values.ShouldBe(Commands<DocumentAccess>(), ignoreOrder: true);
}
