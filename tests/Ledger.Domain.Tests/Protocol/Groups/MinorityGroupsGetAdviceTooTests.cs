using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>The county's POLITICAL ¶3.</summary>
public sealed class MinorityGroupsGetAdviceTooTests
{
    private static readonly MinorityGroupsGetAdviceToo Rule = new();

    [Fact]
    public void Kept_when_a_minority_group_is_advised_too() =>
        LabourGoverns().On("2026-02-03", Advised(Labour, Clerk)).On("2026-02-04", Asked(Greens))
            .On("2026-02-10", Advised(Greens, Clerk, "A-2") with { Request = "R-1" }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_minority_group_is_refused()
    {
        var found = LabourGoverns().On("2026-02-03", Advised(Labour, Clerk)).On("2026-02-10", Declined(Greens, DeclineGround.NoOfficerFree))
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("green");
        found.Says.ShouldBe("Support was refused to Greens, outside the administration.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void Broken_also_when_the_administration_was_not_advised_either() =>
        LabourGoverns().On("2026-02-10", Declined(Greens, DeclineGround.NoOfficerFree)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Kind.ShouldBe(FindingKind.Breach);

    [Fact]
    public void Refused_as_party_business_is_a_question()
    {
        var found = LabourGoverns().On("2026-02-10", Declined(Greens, DeclineGround.PartyBusiness)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Was what was refused to Greens party business?");
    }

    [Fact]
    public void Left_unanswered_while_the_administration_was_advised_is_a_question()
    {
        var found = LabourGoverns().On("2026-02-03", Asked(Greens)).On("2026-02-10", Attended(Labour, Clerk)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Why has a request from Greens had no answer, when the administration was advised?");
        found.Evidence.Select(entry => entry.Version).ShouldBe([2, 3]);
    }

    [Theory]
    [InlineData(BriefingOf.Leadership, 1)]
    [InlineData(BriefingOf.LeadMembers, 1)]
    [InlineData(BriefingOf.Chairs, 0)]
    public void A_briefing_of_its_leaders_advises_the_administration(BriefingOf of, int questions) =>
        LabourGoverns().On("2026-02-03", Asked(Greens)).On("2026-02-10", Briefed(of, Ann)).Under(Rule).Findings.Length.ShouldBe(questions);

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_question_is_settled_by_an_answer(bool kept, FindingKind kind)
    {
        var found = LabourGoverns().On("2026-02-03", Asked(Greens)).On("2026-02-10", Attended(Labour, Clerk))
            .On("2026-03-01", new QuestionAnswered("1.1", null, 2, kept, "It was answered by telephone.")).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.SettledBy!.Version.ShouldBe(4);
    }

    [Fact]
    public void Edge_left_unanswered_like_everybody_is_not_the_clauses_business() =>
        LabourGoverns().On("2026-02-03", Asked(Greens)).On("2026-02-10", Attended(Conservatives, Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_request_that_was_withdrawn_needs_no_answer() =>
        LabourGoverns().On("2026-02-03", Asked(Greens)).On("2026-02-05", new SupportRequestWithdrawn("R-1", Greens, null))
            .On("2026-02-10", Attended(Labour, Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_the_administration_itself_and_a_single_member_are_no_minority_group() =>
        LabourGoverns().On("2026-02-03", Declined(Labour, DeclineGround.NoneGiven))
            .On("2026-02-04", Declined(new(SideKind.Member, Guy.Id, Guy.Name), DeclineGround.NoneGiven, "R-2")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_where_nobody_forms_an_administration_nobody_is_outside_it() =>
        Given.AMatter().On("2026-02-10", Declined(Greens, DeclineGround.NoneGiven)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_what_a_group_was_on_the_day_counts() =>
        LabourGoverns().CouncilOn("2026-02-09", new GroupClassed(GreenGroup, GroupClass.Administration))
            .On("2026-02-08", Declined(Greens, DeclineGround.NoneGiven)).On("2026-02-09", Declined(Greens, DeclineGround.NoneGiven, "R-2"))
            .Under(Rule).Findings.ShouldHaveSingleItem().Evidence[0].Version.ShouldBe(2);

    [Theory]
    [InlineData(SupportKind.Report, 2)]
    [InlineData(SupportKind.Attendance, 0)]
    public void Kinds_says_what_support_the_clause_is_about(SupportKind kind, int findings) =>
        LabourGoverns().On("2026-02-03", Attended(Labour, Clerk)).On("2026-02-10", Declined(Greens, DeclineGround.NoneGiven, kind: kind))
            .On("2026-02-11", Asked(Conservatives, "R-2", kind)).Under(Rule with { Kinds = [SupportKind.Report, SupportKind.Information] })
            .Findings.Length.ShouldBe(findings);

    [Fact]
    public void More_for_the_administration_is_explained_where_the_pack_allows_it()
    {
        var judged = LabourGoverns().On("2026-02-03", Attended(Labour, Clerk)).On("2026-02-10", Declined(Greens, DeclineGround.NoOfficerFree))
            .Under(Rule, pack: pack => pack with { Groups = new("any", [new(GroupClass.Administration, [SupportKind.Attendance], "2.4", null)]) });
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Says.ShouldBe("Labour had support that was refused to Greens; Labour may have more.");
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        LabourGoverns().On("2026-02-10", Declined(Greens, DeclineGround.NoneGiven)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> LabourGoverns() => Given.AMatter().CouncilOn("2025-05-08", new GroupClassed(LabourGroup, GroupClass.Administration));
}
