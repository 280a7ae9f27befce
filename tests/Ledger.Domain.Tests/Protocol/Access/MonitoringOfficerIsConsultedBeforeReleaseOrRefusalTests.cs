using Ledger.Domain.Access;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>County ACCESS ¶13, Uttlesford code 4.</summary>
public sealed class MonitoringOfficerIsConsultedBeforeReleaseOrRefusalTests
{
    private static readonly MonitoringOfficerIsConsultedBeforeReleaseOrRefusal Rule = new([ConsultedBefore.Release, ConsultedBefore.Refusal], ["monitoring-officer"]);

    [Fact]
    public void Broken_when_a_confidence_is_passed_on_without_consulting() =>
        Asked(AsksFor(Dan)).On("2026-02-05", Passed(Party(Dan), OnwardAuthority.Consent)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Dan Specimen passed a confidence on without first consulting the monitoring-officer.");

    [Fact]
    public void Broken_when_access_is_refused_without_consulting() =>
        Asked(AsksFor(Dan)).On("2026-02-05", Refuses(Clerk)).On("2026-02-06", new LawfulAccessObstructed("D-1", Party(Dan), "Pat Resident", "The plan"))
            .Under(Rule).Findings.Select(finding => finding.Says).ShouldBe(
            [
                "Robin Example refused access without first consulting the monitoring-officer.",
                "Cllr Dan Specimen kept somebody from information without first consulting the monitoring-officer.",
            ]);

    [Fact]
    public void Kept_when_the_monitoring_officer_was_consulted_first() =>
        Asked(AsksFor(Dan)).On("2026-02-04", Consulted(ConsultedOn.Release)).On("2026-02-05", Passed(Party(Dan), OnwardAuthority.Consent)).Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(ConsultedOn.Refusal)]
    [InlineData(ConsultedOn.Dispute)]
    public void Edge_being_consulted_on_something_else_does_not_count(ConsultedOn on) =>
        Asked(AsksFor(Dan)).On("2026-02-04", Consulted(on)).On("2026-02-05", Passed(Party(Dan), OnwardAuthority.Law)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_consulting_afterwards_is_too_late() =>
        Asked(AsksFor(Dan)).On("2026-02-05", Passed(Party(Dan), OnwardAuthority.Law)).On("2026-02-06", Consulted(ConsultedOn.Release)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Theory]
    [InlineData(OnwardAuthority.PublicInterest, 1)]
    [InlineData(OnwardAuthority.Consent, 0)]
    public void The_clause_may_ask_it_of_releases_in_the_public_interest_only(OnwardAuthority authority, int found) =>
        Asked(AsksFor(Dan)).On("2026-02-05", Passed(Party(Dan), authority)).Under(Rule with { Before = [ConsultedBefore.ReleaseInThePublicInterest] }).Findings.Length.ShouldBe(found);

    [Fact]
    public void Edge_it_may_bind_members_alone() =>
        Asked(AsksFor(Dan)).On("2026-02-05", Refuses(Clerk)).Under(Rule with { By = WhoIsBound.Member }).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Asked(AsksFor(Dan)).On("2026-02-05", Passed(Party(Dan), OnwardAuthority.Law)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static MonitoringOfficerConsultedOnAccess Consulted(ConsultedOn on) => new(Party(Dan), MonitoringOfficer, on, null);
}
