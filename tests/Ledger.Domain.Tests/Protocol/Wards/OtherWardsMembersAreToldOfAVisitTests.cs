using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol.Wards;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Faversham 13.3(d).</summary>
public sealed class OtherWardsMembersAreToldOfAVisitTests
{
    private static readonly OtherWardsMembersAreToldOfAVisit Rule = new();

    [Fact]
    public void Broken_for_each_member_for_the_ward_who_was_not_told()
    {
        var findings = Given.AMatter().On("2026-02-02", Told(Bob)).On("2026-02-03", Visit()).On("2026-02-04", Told(Dan)).Under(Rule).Findings;
        findings.Select(finding => finding.SettledBy?.Version).ShouldBe([4, null]);
        findings[0].Says.ShouldBe("Cllr Ann Sample visited the depot, outside their own ward, and Cllr Dan Specimen, who represents South, had not been told beforehand.");
        findings.ShouldAllBe(finding => finding.Subject == Ann.Id);
    }

    [Fact]
    public void Kept_when_they_were_told_beforehand() =>
        Given.AMatter().On("2026-02-02", Told(Bob, Dan, Guy)).On("2026-02-03", Visit()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_visit_in_ones_own_ward_needs_no_telling() =>
        Given.AMatter().On("2026-02-03", Visit() with { By = Guy }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_place_in_no_ward_is_nobodys() =>
        Given.AMatter().On("2026-02-03", Visit() with { Ward = null, WardName = null }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_told_of_something_else_they_were_not_told_of_the_visit() =>
        Given.AMatter().On("2026-02-02", Told(Bob, Dan, Guy) with { Issue = null }).On("2026-02-03", Visit()).Under(Rule).Findings.Length.ShouldBe(3);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Given.AMatter().On("2026-02-03", Visit()).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static VisitMade Visit() => new("V-1", Ann, "the depot", "south", "South", VisitKind.Ordinary);

    private static WardMembersTold Told(params MemberThen[] members) => new("south", "South", members, "e-mail", null, "V-1");
}
