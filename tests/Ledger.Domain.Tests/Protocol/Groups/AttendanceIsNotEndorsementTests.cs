using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.6.</summary>
public sealed class AttendanceIsNotEndorsementTests
{
    private static readonly AttendanceIsNotEndorsement Rule = new();
    private static readonly OfficerSupportClaimed Claim = new(Ann, Clerk, Labour, "At the planning committee");

    [Fact]
    public void Kept_when_nobody_claims_the_officers_support() =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_member_takes_attendance_for_support()
    {
        var found = Given.AMatter().On("2026-02-03", Attended(Labour, Clerk)).On("2026-02-10", Claim).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("ann-sample");
        found.Says.ShouldBe("Cllr Ann Sample took what Robin Example did for Labour as support of a view.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void Broken_also_when_it_was_information_that_the_officer_gave() =>
        Given.AMatter()
            .On("2026-02-03", Advised(Labour, Clerk))
            .On("2026-02-10", Claim)
            .Under(Rule).Findings.ShouldHaveSingleItem().Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);

    [Fact]
    public void Edge_broken_though_the_attendance_is_not_on_record() =>
        Given.AMatter().On("2026-02-10", Claim).Under(Rule).Findings.ShouldHaveSingleItem().Evidence.Select(entry => entry.Version).ShouldBe([2]);

    [Fact]
    public void Edge_what_other_officers_did_is_no_evidence() =>
        Given.AMatter()
            .On("2026-02-03", Attended(Labour, Director))
            .On("2026-02-04", Attended(Greens, Clerk, "G-2"))
            .On("2026-02-10", Claim)
            .Under(Rule).Findings.ShouldHaveSingleItem().Evidence.Select(entry => entry.Version).ShouldBe([4]);

    [Fact]
    public void Edge_what_the_officer_did_afterwards_is_no_evidence() =>
        Given.AMatter()
            .On("2026-02-10", Claim)
            .On("2026-02-17", Attended(Labour, Clerk))
            .Under(Rule).Findings.ShouldHaveSingleItem().Evidence.Select(entry => entry.Version).ShouldBe([2]);

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Given.AMatter().On("2026-02-10", Claim).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
