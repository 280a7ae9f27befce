using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.11, Uttlesford 9.5.</summary>
public sealed class SupportGivenToOneGroupIsNotRefusedToAnotherTests
{
    private static readonly SupportGivenToOneGroupIsNotRefusedToAnother Rule = new();

    [Fact]
    public void Kept_when_both_groups_are_supported() =>
        LabourWasBriefed()
            .On("2026-02-10", Attended(Conservatives, Clerk))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_second_group_is_refused_on_the_same_matter()
    {
        var found = LabourWasBriefed().On("2026-02-10", Declined(Conservatives, DeclineGround.NoneGiven)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("conservative");
        found.Says.ShouldBe("Support that Labour had on the same matter was refused to Conservatives.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void Broken_also_when_the_refusal_came_first() =>
        Given.AMatter()
            .On("2026-02-01", Declined(Conservatives, DeclineGround.NoneGiven))
            .On("2026-02-03", Attended(Labour, Clerk))
            .Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("conservative");

    [Fact]
    public void Edge_two_groups_that_were_supported_make_one_breach_of_one_refusal() =>
        LabourWasBriefed()
            .On("2026-02-05", Attended(Greens, Clerk, "G-2"))
            .On("2026-02-10", Declined(Conservatives, DeclineGround.NoneGiven))
            .Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Support that Labour and Greens had on the same matter was refused to Conservatives.");

    [Fact]
    public void Edge_a_member_refused_is_no_group_refused() =>
        LabourWasBriefed()
            .On("2026-02-10", Declined(new(SideKind.Member, Guy.Id, Guy.Name), DeclineGround.NoneGiven))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_refusal_while_nobody_has_been_supported_is_no_finding() =>
        Given.AMatter().On("2026-02-01", Declined(Conservatives, DeclineGround.NoneGiven)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_ground_that_the_clause_excuses_is_no_finding() =>
        LabourWasBriefed()
            .On("2026-02-10", Declined(Conservatives, DeclineGround.NonMembersPresent))
            .Under(Rule with { GroundsThatExcuse = [DeclineGround.NonMembersPresent] }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_kind_of_support_that_the_clause_is_not_about_is_no_finding() =>
        LabourWasBriefed()
            .On("2026-02-10", Declined(Conservatives, DeclineGround.NoneGiven))
            .Under(Rule with { Kinds = [SupportKind.Report] }).Findings.ShouldBeEmpty();

    [Fact]
    public void More_for_the_administration_is_explained_where_the_pack_allows_it()
    {
        var judged = LabourWasBriefed()
            .CouncilOn("2025-05-08", new GroupClassed(LabourGroup, GroupClass.Administration))
            .On("2026-02-10", Declined(Conservatives, DeclineGround.NoneGiven))
            .Under(Rule, pack: pack => pack with { Groups = new("any", [new(GroupClass.Administration, [SupportKind.Attendance], "2.4", null)]) });
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Says.ShouldContain("clause 2.4 allows Labour more");
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        LabourWasBriefed().On("2026-02-10", Declined(Conservatives, DeclineGround.NoneGiven)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> LabourWasBriefed() => Given.AMatter().On("2026-02-03", Attended(Labour, Clerk));
}
