using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.2, Hailsham 4.3(b).</summary>
public sealed class InvitationIsDeclinedOnlyOnGroundsTests
{
    private static readonly InvitationIsDeclinedOnlyOnGrounds Rule = new([DeclineGround.NatureOfTheMatter]);
    private static readonly GroupsInPack MoreForTheAdministration = new("any", [new(GroupClass.Administration, [], "2.4", null)]);

    [Fact]
    public void Kept_when_the_ground_is_one_that_the_clause_allows() =>
        Given.AMatter().On("2026-02-10", Declined(Conservatives, DeclineGround.NatureOfTheMatter)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kept_on_any_ground_where_the_clause_names_none() =>
        Given.AMatter()
            .On("2026-02-10", Declined(Conservatives, DeclineGround.NoneGiven))
            .Under(new InvitationIsDeclinedOnlyOnGrounds()).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_on_another_ground()
    {
        var found = Given.AMatter().On("2026-02-10", Declined(Conservatives, DeclineGround.NoOfficerFree)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("conservative");
        found.Says.ShouldBe("An invitation from Conservatives was declined on a ground that the clause does not allow.");
    }

    [Fact]
    public void Broken_when_no_ground_is_given() =>
        Given.AMatter()
            .On("2026-02-10", Declined(Conservatives, DeclineGround.NoneGiven))
            .Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("An invitation from Conservatives was declined and no ground was given.");

    [Fact]
    public void Edge_a_report_declined_is_no_invitation_declined() =>
        Given.AMatter().On("2026-02-10", Declined(Conservatives, DeclineGround.NoneGiven, kind: SupportKind.Report)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Declining_a_second_group_is_a_question_where_the_clause_makes_it_one()
    {
        var told = LabourWasBriefed().On("2026-02-10", Declined(Conservatives, DeclineGround.NatureOfTheMatter));
        told.Under(Rule).Findings.ShouldBeEmpty();
        var found = told.Under(Rule with { SecondGroupIsAQuestion = true }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("An invitation from Conservatives was declined and Labour had support on the same matter; was that right?");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void Edge_declining_the_only_group_that_asked_is_no_question() =>
        Given.AMatter()
            .On("2026-02-10", Declined(Conservatives, DeclineGround.NatureOfTheMatter))
            .Under(Rule with { SecondGroupIsAQuestion = true }).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_one_member_advised_is_no_second_group() =>
        Given.AMatter()
            .On("2026-02-03", Advised(AsSide(Guy), Clerk))
            .On("2026-02-10", Declined(Conservatives, DeclineGround.NatureOfTheMatter))
            .Under(Rule with { SecondGroupIsAQuestion = true }).Findings.ShouldBeEmpty();

    [Fact]
    public void More_for_the_administration_is_explained_where_the_pack_allows_it()
    {
        var judged = LabourWasBriefed()
            .CouncilOn("2025-05-08", new GroupClassed(LabourGroup, GroupClass.Administration))
            .On("2026-02-10", Declined(Conservatives, DeclineGround.NatureOfTheMatter))
            .Under(Rule with { SecondGroupIsAQuestion = true }, pack: pack => pack with { Groups = MoreForTheAdministration });
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Says.ShouldBe("Labour had support and an invitation from Conservatives was declined; clause 2.4 allows Labour more.");
    }

    [Fact]
    public void Declining_for_non_members_is_a_question_where_the_clause_makes_it_one()
    {
        var told = Given.AMatter().On("2026-02-10", Declined(Conservatives, DeclineGround.NonMembersPresent));
        told.Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Breach);
        var found = told.Under(Rule with { NonMembersIsAQuestion = true }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("An invitation from Conservatives was declined because people who are not members of the council would be there; was that ground enough?");
    }

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_answer_settles_the_question(bool kept, FindingKind kind)
    {
        var found = LabourWasBriefed()
            .On("2026-02-10", Declined(Conservatives, DeclineGround.NatureOfTheMatter))
            .On("2026-02-12", Answered(3, kept))
            .Under(Rule with { SecondGroupIsAQuestion = true }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.SettledBy.ShouldNotBeNull().Version.ShouldBe(4);
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Given.AMatter().On("2026-02-10", Declined(Conservatives, DeclineGround.NoneGiven)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> LabourWasBriefed() => Given.AMatter().On("2026-02-03", Attended(Labour, Clerk));
}
