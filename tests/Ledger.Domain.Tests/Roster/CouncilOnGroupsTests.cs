using Ledger.Domain.People;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Roster.Told;

namespace Ledger.Domain.Tests.Roster;

/// <summary>Which groups there were, who was in them and who spoke for them, the day before and on the day.</summary>
public sealed class CouncilOnGroupsTests
{
    [Fact]
    public void A_group_forms_and_its_name_changes_for_all_its_members()
    {
        var forum = new GroupThen("forum", "Forum");
        After(new GroupFormed(forum, ["Independent"])).Group("forum").ShouldBe(forum);
        Before(new GroupFormed(forum, ["Independent"])).Group("forum").ShouldBeNull();
        var renamed = After(new GroupRenamed(LabourGroup, "Labour and Co-operative"));
        renamed.Group("labour")!.Name.ShouldBe("Labour and Co-operative");
        renamed.MembersOf("labour").ShouldAllBe(member => member.Group!.Name == "Labour and Co-operative");
    }

    [Fact]
    public void A_group_has_its_place_on_the_council()
    {
        var classed = new GroupClassed(LabourGroup, GroupClass.Administration);
        Before(classed).ClassOf("labour").ShouldBe(GroupClass.None);
        After(classed).ClassOf("labour").ShouldBe(GroupClass.Administration);
        After(classed, classed with { Class = GroupClass.MainOpposition }).ClassOf("labour").ShouldBe(GroupClass.MainOpposition);
    }

    [Fact]
    public void Outside_the_administration_are_the_other_groups_and_only_where_there_is_one()
    {
        var classed = After(new GroupClassed(LabourGroup, GroupClass.Administration));
        classed.IsOutsideTheAdministration(Greens).ShouldBeTrue();
        classed.IsOutsideTheAdministration(Labour).ShouldBeFalse();
        classed.IsOutsideTheAdministration(new(SideKind.Member, Guy.Id, Guy.Name)).ShouldBeFalse();
        Before(new GroupClassed(LabourGroup, GroupClass.Administration)).IsOutsideTheAdministration(Greens).ShouldBeFalse();
    }

    [Fact]
    public void A_member_joins_a_group_and_leaves_the_parts_of_the_one_before()
    {
        var joined = After(Leads(Ann), new MemberJoinedGroup(Ann, GreenGroup));
        joined.Member(Ann.Id)!.Group.ShouldBe(GreenGroup);
        joined.MembersOf("labour").ShouldNotContain(member => member.Id == Ann.Id);
        joined.Parts.ShouldBeEmpty();
    }

    [Fact]
    public void A_member_leaves_a_group_and_with_it_their_part()
    {
        var left = After(Leads(Ann), Leads(Bob), new MemberLeftGroup(Ann, LabourGroup));
        left.Member(Ann.Id)!.Group.ShouldBeNull();
        left.Parts.ShouldHaveSingleItem().Member.ShouldBe(Bob);
    }

    [Fact]
    public void Leaving_a_group_that_the_member_is_no_longer_in_changes_nothing() =>
        After(new MemberJoinedGroup(Ann, GreenGroup), new MemberLeftGroup(Ann, LabourGroup)).Member(Ann.Id)!.Group.ShouldBe(GreenGroup);

    [Fact]
    public void A_group_dissolves_and_its_members_are_in_none()
    {
        var dissolved = After(Leads(Ann), new GroupClassed(LabourGroup, GroupClass.Administration), new GroupDissolved(LabourGroup, null));
        dissolved.Group("labour").ShouldBeNull();
        dissolved.ClassOf("labour").ShouldBe(GroupClass.None);
        dissolved.Member(Ann.Id)!.Group.ShouldBeNull();
        dissolved.Parts.ShouldBeEmpty();
        dissolved.Sides.Select(side => side.Id).ShouldBe(["conservative", "green"], ignoreOrder: true);
    }

    [Fact]
    public void Where_there_are_no_groups_the_members_are_the_sides()
    {
        var none = After([.. new[] { LabourGroup, ConservativeGroup, GreenGroup }.Select(group => new GroupDissolved(group, null))]);
        none.Sides.Count.ShouldBe(6);
        none.Sides.ShouldAllBe(side => side.Kind == SideKind.Member);
    }

    [Fact]
    public void Leaders_may_be_joint_and_one_may_give_it_up()
    {
        After(Leads(Ann), Leads(Bob)).Parts.Count.ShouldBe(2);
        After(Leads(Ann), Leads(Bob), new GroupPartGivenUp(LabourGroup, Ann, GroupPart.Leader, null)).Parts.ShouldHaveSingleItem().Member.ShouldBe(Bob);
    }

    [Fact]
    public void A_spokesperson_gives_up_one_subject_and_keeps_another()
    {
        var speaks = new GroupPartTaken(LabourGroup, Ann, GroupPart.Spokesperson, "Markets");
        After(speaks, speaks with { On = "Parks" }, new GroupPartGivenUp(LabourGroup, Ann, GroupPart.Spokesperson, "Markets"))
            .Parts.ShouldHaveSingleItem().On.ShouldBe("Parks");
    }
}
