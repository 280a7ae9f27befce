using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.5, Uttlesford 9.10.</summary>
public sealed class AdviceToAGroupDoesNotReplaceAdviceToTheDecidingBodyTests
{
    private static readonly AdviceToAGroupDoesNotReplaceAdviceToTheDecidingBody Rule = new();

    [Fact]
    public void Kept_when_all_necessary_advice_was_put_before_the_body() =>
        TwoGroupsAdvised().On("2026-02-20", Considered(true)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_the_body_went_without_while_a_group_had_been_advised()
    {
        var found = TwoGroupsAdvised().On("2026-02-20", Considered(false, "A-1", "A-2")).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("planning");
        found.Says.ShouldBe("Planning Committee considered the matter without all the necessary advice, though Labour and Greens had been advised on it.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([4, 2, 3]);
    }

    [Fact]
    public void Where_nobody_has_said_what_a_group_had_and_the_body_is_not_known_to_have_had_is_a_question()
    {
        var found = TwoGroupsAdvised().On("2026-02-20", Considered(null, "A-1")).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Was all the necessary advice put before Planning Committee, which is not recorded as having had what Greens had?");
        found.Evidence.Select(entry => entry.Version).ShouldBe([4, 3]);
    }

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_question_is_settled_by_an_answer(bool kept, FindingKind kind)
    {
        var found = TwoGroupsAdvised().On("2026-02-20", Considered(null)).On("2026-03-01", new QuestionAnswered("1.1", null, 4, kept, "The report shows it."))
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.SettledBy!.Version.ShouldBe(5);
    }

    [Fact]
    public void Edge_where_all_that_the_groups_had_was_put_there_is_no_question() =>
        TwoGroupsAdvised().On("2026-02-20", Considered(null, "A-2", "A-1")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_where_no_group_was_advised_the_clause_says_nothing() =>
        Given.AMatter().On("2026-02-20", Considered(false)).On("2026-02-27", Considered(null)).Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("2026-02-20", 1)]
    [InlineData("2026-02-21", 0)]
    public void Edge_advice_after_the_body_met_is_no_substitute_for_anything(string advised, int findings) =>
        Given.AMatter().On("2026-02-20", Considered(false)).On(advised, Advised(Labour, Clerk)).Under(Rule).Findings.Length.ShouldBe(findings);

    [Fact]
    public void Edge_advice_to_a_single_member_or_on_party_business_does_not_count() =>
        Given.AMatter()
            .On("2026-02-03", Advised(new(SideKind.Member, Guy.Id, Guy.Name), Clerk))
            .On("2026-02-03", Advised(Labour, Clerk, "A-2") with { OnPartyBusiness = true })
            .On("2026-02-20", Considered(false)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Each_consideration_is_judged_by_itself() =>
        TwoGroupsAdvised().On("2026-02-20", Considered(false)).On("2026-03-20", Considered(true) with { Body = "council", BodyName = "Council" })
            .Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("planning");

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        TwoGroupsAdvised().On("2026-02-20", Considered(false)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> TwoGroupsAdvised() => Given.AMatter().On("2026-02-03", Advised(Labour, Clerk)).On("2026-02-04", Advised(Greens, Clerk, "A-2"));

    private static MatterConsidered Considered(bool? allPut, params string[] advice) => new("planning", "Planning Committee", advice, allPut, "Agreed.");
}
