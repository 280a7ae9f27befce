using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>The county's POLITICAL ¶2.</summary>
public sealed class NoKeyDecisionAtAnInformalBriefingTests
{
    private static readonly NoKeyDecisionAtAnInformalBriefing Rule = new();

    [Fact]
    public void Kept_when_policy_is_only_talked_over() =>
        Given.AMatter().On("2026-02-03", Briefed(BriefingOf.Leadership, Ann) with { Said = "Two options." }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_key_decision_is_taken()
    {
        var found = Decided(BriefingOf.Leadership).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("B-1");
        found.Says.ShouldBe("A key decision was taken at the informal briefing B-1, attended by Cllr Ann Sample and Cllr Bob Sample.");
    }

    [Fact]
    public void Edge_nobody_known_to_have_attended_is_not_named() =>
        Given.AMatter().On("2026-02-03", Briefed(BriefingOf.Leadership, Ann) with { KeyDecisionTaken = true }).Under(Rule)
            .Findings.ShouldHaveSingleItem().Says.ShouldBe("A key decision was taken at the informal briefing B-1.");

    [Theory]
    [InlineData(BriefingOf.Leadership, 1)]
    [InlineData(BriefingOf.LeadMembers, 1)]
    [InlineData(BriefingOf.Chairs, 0)]
    public void Of_says_which_briefings_the_clause_is_about(BriefingOf of, int breaches) =>
        Decided(of).Under(Rule with { Of = [BriefingOf.Leadership, BriefingOf.LeadMembers] }).Findings.Length.ShouldBe(breaches);

    [Theory]
    [InlineData(BriefingOf.Leadership)]
    [InlineData(BriefingOf.LeadMembers)]
    [InlineData(BriefingOf.Chairs)]
    [InlineData(BriefingOf.Spokespersons)]
    public void Without_it_the_clause_is_about_all_of_them(BriefingOf of)
    {
        Decided(of).Under(Rule).Findings.ShouldHaveSingleItem();
        Decided(of).Under(Rule with { Of = [] }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Edge_a_formal_decision_is_another_thing() =>
        Given.AMatter().On("2026-02-03", new MatterConsidered("cabinet", "Cabinet", [], true, "A key decision.")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Decided(BriefingOf.Leadership).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> Decided(BriefingOf of) =>
        Given.AMatter().On("2026-02-03", Briefed(of, Ann, Bob) with { Attended = [Ann, Bob], KeyDecisionTaken = true });
}
