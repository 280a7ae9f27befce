using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.11, Uttlesford 9.2.</summary>
public sealed class EachGroupIsGivenSubstantiallyTheSameAdviceTests
{
    private static readonly EachGroupIsGivenSubstantiallyTheSameAdvice Rule = new();

    [Fact]
    public void A_question_when_two_groups_were_advised()
    {
        var found = BothAdvised().Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.SettledBy.ShouldBeNull();
        found.Subject.ShouldBe("conservative");
        found.Says.ShouldBe("Labour and Conservatives were advised on the same matter; was it substantially the same advice?");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void A_question_even_when_the_words_were_the_same() =>
        Given.AMatter()
            .On("2026-02-03", Advised(Labour, Clerk, "A-1", AdviceForm.Oral, "The lease ends in May."))
            .On("2026-02-10", Advised(Conservatives, Clerk, "A-2", AdviceForm.Oral, "The lease ends in May."))
            .Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);

    [Theory]
    [InlineData(SameAdvice.Same)]
    [InlineData(SameAdvice.DiffersForAStatedReason)]
    public void Kept_when_it_was_judged_the_same_or_to_differ_for_a_stated_reason(SameAdvice verdict)
    {
        var found = BothAdvised().On("2026-02-12", Compared(verdict)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.SettledBy.ShouldNotBeNull().Version.ShouldBe(4);
        found.Answer.ShouldBe("Read side by side.");
    }

    [Fact]
    public void Broken_when_it_was_judged_to_differ()
    {
        var found = BothAdvised().On("2026-02-12", Compared(SameAdvice.Differs)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.SettledBy.ShouldNotBeNull().Version.ShouldBe(4);
        found.Says.ShouldBe("Labour and Conservatives were advised on the same matter, and the advice was judged not to be substantially the same.");
    }

    [Fact]
    public void The_order_in_which_the_two_are_named_does_not_matter() =>
        BothAdvised()
            .On("2026-02-12", new AdviceCompared(Conservatives, Labour, SameAdvice.Same, "Read side by side."))
            .Under(Rule).Findings.ShouldHaveSingleItem().SettledBy.ShouldNotBeNull();

    [Fact]
    public void The_latest_comparison_decides() =>
        BothAdvised()
            .On("2026-02-12", Compared(SameAdvice.Differs))
            .On("2026-02-16", Compared(SameAdvice.Same))
            .Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);

    [Fact]
    public void Edge_one_group_advised_twice_is_no_question() =>
        Given.AMatter()
            .On("2026-02-03", Advised(Labour, Clerk))
            .On("2026-02-10", Advised(Labour, Clerk, "A-2"))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_three_groups_are_three_pairs() =>
        BothAdvised()
            .On("2026-02-11", Advised(Greens, Clerk, "A-3"))
            .On("2026-02-12", Compared(SameAdvice.Same))
            .Under(Rule).Findings.Count(found => found.SettledBy is null).ShouldBe(2);

    [Fact]
    public void Edge_further_advice_opens_the_question_again() =>
        BothAdvised()
            .On("2026-02-12", Compared(SameAdvice.Same))
            .On("2026-02-17", Advised(Labour, Clerk, "A-3"))
            .Under(Rule).Findings.ShouldHaveSingleItem().SettledBy.ShouldBeNull();

    [Fact]
    public void Edge_advice_that_came_to_light_after_the_comparison_opens_it_again() =>
        BothAdvised()
            .On("2026-02-12", Compared(SameAdvice.Same))
            .On("2026-02-04", Advised(Labour, Clerk, "A-3"))
            .Under(Rule).Findings.ShouldHaveSingleItem().SettledBy.ShouldBeNull();

    [Fact]
    public void Edge_a_member_advised_is_no_group_where_there_are_groups() =>
        Given.AMatter()
            .On("2026-02-03", Advised(Labour, Clerk))
            .On("2026-02-10", Advised(AsSide(Guy), Clerk, "A-2"))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_members_are_compared_in_a_council_without_groups() =>
        Given.AMatter()
            .CouncilOn("2026-01-06", new GroupDissolved(LabourGroup, null))
            .CouncilOn("2026-01-06", new GroupDissolved(ConservativeGroup, null))
            .CouncilOn("2026-01-06", new GroupDissolved(GreenGroup, null))
            .On("2026-02-03", Advised(AsSide(Ann), Clerk))
            .On("2026-02-10", Advised(AsSide(Guy), Clerk, "A-2"))
            .Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("guy-alone");

    [Fact]
    public void Advice_of_an_exempt_officer_does_not_count() =>
        Given.AMatter()
            .On("2026-02-03", Advised(Labour, Assistant))
            .On("2026-02-10", Advised(Conservatives, Clerk, "A-2"))
            .Under(Rule with { Exempt = ["political-assistant"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => BothAdvised().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> BothAdvised() => Given.AMatter()
        .On("2026-02-03", Advised(Labour, Clerk))
        .On("2026-02-10", Advised(Conservatives, Clerk, "A-2"));

    private static AdviceCompared Compared(SameAdvice verdict) => new(Labour, Conservatives, verdict, "Read side by side.");
}
