using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.13.</summary>
public sealed class AdviceToAGroupIsNotCitedInPublicTests
{
    private static readonly AdviceToAGroupIsNotCitedInPublic Rule = new();

    [Fact]
    public void Kept_when_nobody_refers_to_it() => LabourWasAdvised().Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_member_refers_to_it_in_public_or_at_a_meeting()
    {
        var found = LabourWasAdvised().On("2026-02-20", Cited(Cat)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("cat-specimen");
        found.Says.ShouldBe("Cllr Cat Specimen referred openly to advice that officers gave to Labour (full council).");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void Broken_also_by_the_groups_own_member() => LabourWasAdvised().On("2026-02-20", Cited(Ann)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_advice_that_the_ledger_does_not_hold_may_still_be_cited_in_breach() =>
        Given.AMatter().On("2026-02-20", Cited(Cat) with { Advice = null }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Evidence.ShouldHaveSingleItem().Version.ShouldBe(2);

    [Fact]
    public void Edge_advice_to_a_single_member_beside_groups_is_not_the_clauses_business() =>
        Given.AMatter().On("2026-02-20", Cited(Cat) with { GivenTo = new(SideKind.Member, Guy.Id, Guy.Name) }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_in_a_council_without_groups_the_member_counts_as_one() =>
        new[] { LabourGroup, ConservativeGroup, GreenGroup }
            .Aggregate(Given.AMatter(), (given, group) => given.CouncilOn("2026-01-06", new GroupDissolved(group, null)))
            .On("2026-02-20", Cited(Cat) with { GivenTo = new(SideKind.Member, Guy.Id, Guy.Name) }).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => LabourWasAdvised().On("2026-02-20", Cited(Cat)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> LabourWasAdvised() => Given.AMatter().On("2026-02-03", Advised(Labour, Clerk));

    private static AdviceCitedInPublic Cited(MemberThen by) => new(by, "full council", "A-1", Labour);
}
