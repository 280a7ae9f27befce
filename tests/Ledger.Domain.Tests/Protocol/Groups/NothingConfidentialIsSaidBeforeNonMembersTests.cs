using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.14, Uttlesford 9.7.</summary>
public sealed class NothingConfidentialIsSaidBeforeNonMembersTests
{
    private static readonly NothingConfidentialIsSaidBeforeNonMembers Rule = new();

    [Fact]
    public void Kept_on_open_business_when_nothing_confidential_is_said() =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Clerk) with { NonMembers = [Agent] }).On("2026-02-03", Advised(Labour, Clerk))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_confidential_information_is_disclosed_before_non_members()
    {
        var found = Given.AMatter().On("2026-02-03", Attended(Labour, Clerk) with { NonMembers = [Agent, new("Sam Visitor")], ConfidentialSaid = true })
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("labour");
        found.Says.ShouldBe(
            "Confidential information was disclosed at a meeting of Labour before people who are not members of the council: Pat Agent and Sam Visitor.");
        found.Evidence.ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public void Edge_among_members_alone_the_clause_says_nothing_of_confidences() =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Clerk) with { ConfidentialSaid = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(Openness.Confidential)]
    [InlineData(Openness.Exempt)]
    public void Advice_before_non_members_on_business_that_is_not_open_is_a_question(Openness openness)
    {
        var found = AdvisedBeforeNonMembers(openness).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Was anything confidential said at the meeting of Labour before people who are not members of the council: Pat Agent?");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 4]);
    }

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_question_is_settled_by_an_answer(bool kept, FindingKind kind)
    {
        var found = AdvisedBeforeNonMembers(Openness.Exempt).On("2026-02-10", new QuestionAnswered("1.1", null, 3, kept, "The officer's note says so."))
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.SettledBy!.Version.ShouldBe(5);
    }

    [Fact]
    public void Edge_attendance_without_advice_raises_no_question() =>
        Given.AMatter().On("2026-01-20", new MatterReclassified(Openness.Exempt, "Terms"))
            .On("2026-02-03", Attended(Labour, Clerk) with { NonMembers = [Agent] }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_advice_at_another_meeting_or_to_another_group_raises_no_question() =>
        Given.AMatter().On("2026-01-20", new MatterReclassified(Openness.Exempt, "Terms"))
            .On("2026-02-03", Attended(Labour, Clerk) with { NonMembers = [Agent] })
            .On("2026-02-03", Advised(Labour, Clerk) with { Meeting = "G-2" })
            .On("2026-02-03", Advised(Greens, Clerk, "A-2"))
            .On("2026-02-04", Advised(Labour, Clerk, "A-3"))
            .On("2026-02-03", Advised(Labour, Clerk, "A-4", AdviceForm.Written))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("2026-02-04", 0)]
    [InlineData("2026-02-03", 1)]
    public void Edge_what_was_open_on_the_day_was_open_even_if_it_was_closed_later(string closed, int questions) =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Clerk) with { NonMembers = [Agent] }).On("2026-02-03", Advised(Labour, Clerk))
            .On(closed, new MatterReclassified(Openness.Confidential, "Terms")).Under(Rule).Findings.Length.ShouldBe(questions);

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => AdvisedBeforeNonMembers(Openness.Exempt).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static readonly Presence Agent = new("Pat Agent");

    private static Given<Matter> AdvisedBeforeNonMembers(Openness openness) => Given.AMatter()
        .On("2026-01-20", new MatterReclassified(openness, "The terms are exempt."))
        .On("2026-02-03", Attended(Labour, Clerk) with { NonMembers = [Agent] })
        .On("2026-02-03", Advised(Labour, Clerk) with { Meeting = "G-1" });
}
