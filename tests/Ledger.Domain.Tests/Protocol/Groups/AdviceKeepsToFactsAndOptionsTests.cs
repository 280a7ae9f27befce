using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Hailsham 4.2(b), 4.3(c).</summary>
public sealed class AdviceKeepsToFactsAndOptionsTests
{
    private static readonly AdviceKeepsToFactsAndOptions Rule = new();
    private static readonly AdviceGiven Recommending = Advised(Labour, Clerk) with { Recommendation = "Sell it." };
    private static readonly AdviceGiven Political = Advised(Labour, Clerk) with { PoliticalImplications = "The market vote." };

    [Fact]
    public void Kept_when_facts_and_options_are_put() =>
        Given.AMatter()
            .On("2026-02-03", Advised(Labour, Clerk) with { Facts = ["The lease ends in May."], Options = [new("Renew it", ["Rent"], ["Repairs"])] })
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_a_recommendation()
    {
        var found = Given.AMatter().On("2026-02-03", Recommending).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("robin-example");
        found.Says.ShouldBe("Robin Example made a recommendation to Labour.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([2]);
    }

    [Fact]
    public void Broken_by_political_implications() =>
        Given.AMatter()
            .On("2026-02-03", Political)
            .Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Robin Example dealt with political implications in advice to Labour.");

    [Fact]
    public void Edge_advice_may_break_it_twice() =>
        Given.AMatter()
            .On("2026-02-03", Recommending with { PoliticalImplications = "The market vote." })
            .Under(Rule).Findings.Length.ShouldBe(2);

    [Fact]
    public void Edge_a_recommendation_to_one_member_is_none_to_a_group() =>
        Given.AMatter().On("2026-02-03", Recommending with { To = AsSide(Guy) }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_recommendation_is_no_finding_where_the_clause_allows_it() =>
        Given.AMatter().On("2026-02-03", Recommending).Under(Rule with { NoRecommendation = false }).Findings.ShouldBeEmpty();

    [Fact]
    public void Political_implications_are_no_finding_where_the_clause_allows_them() =>
        Given.AMatter().On("2026-02-03", Political).Under(Rule with { NoPoliticalImplications = false }).Findings.ShouldBeEmpty();

    [Fact]
    public void The_clause_says_which_form_of_advice_it_is_about()
    {
        var told = Given.AMatter().On("2026-02-03", Recommending with { Form = AdviceForm.Written });
        told.Under(Rule with { Forms = [AdviceForm.Oral] }).Findings.ShouldBeEmpty();
        told.Under(Rule with { Forms = [AdviceForm.Written] }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_exempt_officer_may_recommend() =>
        Given.AMatter()
            .On("2026-02-03", Recommending with { By = Assistant })
            .Under(Rule with { Exempt = ["political-assistant"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Given.AMatter().On("2026-02-03", Recommending).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
