using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.8, Uttlesford 9.2.</summary>
public sealed class GroupsAreDealtWithEvenHandedlyTests
{
    private static readonly GroupsAreDealtWithEvenHandedly Rule = new();

    [Fact]
    public void Kept_when_officers_of_one_level_serve_the_groups() =>
        ClerkServedLabour().On("2026-02-10", Attended(Conservatives, Clerk, "G-2")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_one_group_is_served_by_a_less_senior_officer()
    {
        var found = ClerkServedLabour().On("2026-02-10", Attended(Conservatives, Junior, "G-2")).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Subject.ShouldBe("conservative");
        found.Says.ShouldBe(
            "Jo Newcomer, Planning Assistant, served Conservatives and Robin Example, Town Clerk, served Labour, on the same matter; was that even-handed?");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void Advice_counts_as_well_as_attendance() =>
        ClerkServedLabour().On("2026-02-10", Advised(Conservatives, Junior)).Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("conservative");

    [Fact]
    public void Edge_the_most_senior_officer_who_served_a_group_counts() =>
        ClerkServedLabour()
            .On("2026-02-10", Attended(Conservatives, Junior, "G-2"))
            .On("2026-02-17", Attended(Conservatives, Clerk, "G-3"))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_officers_outside_the_line_have_no_level_to_compare() =>
        ClerkServedLabour().On("2026-02-10", Attended(Conservatives, Assistant, "G-2")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_member_advised_is_no_group_where_there_are_groups() =>
        ClerkServedLabour().On("2026-02-10", Advised(AsSide(Guy), Junior)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void The_gap_is_the_clauses_own()
    {
        var told = ClerkServedLabour().On("2026-02-10", Attended(Conservatives, Director, "G-2"));
        told.Under(Rule).Findings.ShouldHaveSingleItem();
        told.Under(Rule with { SeniorityGap = 2 }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void More_for_the_administration_is_explained_where_the_pack_allows_it()
    {
        var judged = ClerkServedLabour()
            .CouncilOn("2025-05-08", new GroupClassed(LabourGroup, GroupClass.Administration))
            .On("2026-02-10", Attended(Conservatives, Junior, "G-2"))
            .Under(Rule, pack: pack => pack with { Groups = new("any", [new(GroupClass.Administration, [SupportKind.Attendance], "9.3", null)]) });
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Says.ShouldEndWith("; clause 9.3 allows Labour more.");
    }

    [Fact]
    public void A_question_when_a_group_waits_longer_than_another_did()
    {
        var found = LabourWasAnsweredInTwoDays().On("2026-02-10", Asked(Conservatives, "R-2")).Under(Rule, "2026-02-13").Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Subject.ShouldBe("conservative");
        found.Says.ShouldBe(
            "A request on the matter from Conservatives has had no answer and one from Labour was answered sooner; was that even-handed?");
        found.Evidence.Select(entry => entry.Version).ShouldBe([4, 3]);
    }

    [Fact]
    public void Edge_a_wait_as_long_as_the_others_is_no_question() =>
        LabourWasAnsweredInTwoDays().On("2026-02-10", Asked(Conservatives, "R-2")).Under(Rule, "2026-02-12").Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_group_that_nobody_is_ahead_of_only_waits() =>
        Given.AMatter().On("2026-02-10", Asked(Conservatives)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_request_withdrawn_waits_for_nothing() =>
        LabourWasAnsweredInTwoDays()
            .On("2026-02-10", Asked(Conservatives, "R-2"))
            .On("2026-02-11", new SupportRequestWithdrawn("R-2", Conservatives, null))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_refusal_is_an_answer() =>
        LabourWasAnsweredInTwoDays()
            .On("2026-02-10", Asked(Conservatives, "R-2"))
            .On("2026-02-20", Declined(Conservatives, DeclineGround.NoneGiven, "R-2"))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_support_that_does_not_cite_the_request_answers_it() =>
        LabourWasAnsweredInTwoDays()
            .On("2026-02-10", Asked(Conservatives, "R-2"))
            .On("2026-02-20", Attended(Conservatives, Clerk, "G-2"))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_an_offer_answers_a_request_of_its_kind() =>
        LabourWasAnsweredInTwoDays()
            .On("2026-02-10", Asked(Conservatives, "R-2"))
            .On("2026-02-20", new GroupSupportOffered([Conservatives, Greens], SupportKind.Attendance, Clerk, null))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_answer_settles_the_question(bool kept, FindingKind kind)
    {
        var found = ClerkServedLabour()
            .On("2026-02-10", Attended(Conservatives, Junior, "G-2"))
            .On("2026-02-12", Answered(3, kept))
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.SettledBy.ShouldNotBeNull().Version.ShouldBe(4);
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        ClerkServedLabour().On("2026-02-10", Attended(Conservatives, Junior, "G-2")).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> ClerkServedLabour() => Given.AMatter().On("2026-02-03", Attended(Labour, Clerk));

    private static Given<Matter> LabourWasAnsweredInTwoDays() => Given.AMatter()
        .On("2026-02-03", Asked(Labour))
        .On("2026-02-05", Accepted(Labour, Clerk));
}
