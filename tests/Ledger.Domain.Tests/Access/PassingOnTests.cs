using Ledger.Domain.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Access;

public sealed class PassingOnTests
{
    [Fact]
    public void A_confidence_begins_a_record_of_its_own() =>
        Given.AnAccess().When(new GiveConfidence("D-1", new("dan-specimen"), "Who applied", "appointment", "The interviews"))
            .ShouldRecord(new ConfidenceGiven("D-1", Party(Dan), "Who applied", "appointment", "The interviews"));

    [Fact]
    public void What_was_learned_is_passed_on() =>
        Told().When(new DiscloseOnward("D-1", "the Gazette", OnwardAuthority.Consent, "The owner"), by: "dan-specimen")
            .ShouldRecord(Passed(Party(Dan), OnwardAuthority.Consent));

    [Fact]
    public void Whoever_consented_is_named() =>
        Told().When(new DiscloseOnward("D-1", "the Gazette", OnwardAuthority.Consent)).ShouldRefuse("It is not said who consented.");

    [Fact]
    public void Nothing_is_passed_on_that_was_not_learned() =>
        Given.AnAccess().When(new DiscloseOnward("D-1", "the Gazette", OnwardAuthority.None)).ShouldRefuse("There is no access record D-1.");

    [Fact]
    public void It_is_used_beyond_its_purpose() =>
        Told().When(new UseBeyondPurpose("D-1", "A bid", BeyondPurpose.OwnAdvantage, new("dan-specimen")))
            .ShouldRecord(new UsedBeyondPurpose(Party(Dan), BeyondPurpose.OwnAdvantage, "A bid"));

    [Fact]
    public void The_monitoring_officer_is_consulted() =>
        Told().When(new ConsultMonitoringOfficerOnAccess("D-1", ConsultedOn.Release, new("monitoring-officer", "Exampleshire District Council", "Mo Nitor"), "Wait."), by: "dan-specimen")
            .ShouldRecord(new MonitoringOfficerConsultedOnAccess(Party(Dan), MonitoringOfficer, ConsultedOn.Release, "Wait."));

    [Fact]
    public void Somebody_is_kept_from_what_the_law_entitles_them_to() =>
        Given.AnAccess().When(new ObstructAccess("D-2", new("director"), "Pat Resident", "The accounts, hidden in a drawer"))
            .ShouldRecord(new LawfulAccessObstructed("D-2", Party(Director), "Pat Resident", "The accounts, hidden in a drawer"));

    private static Given<DocumentAccess> Told() => Given.AnAccess().On("2026-02-02", new ConfidenceGiven("D-1", Party(Dan), "Who applied", null, null));
}
