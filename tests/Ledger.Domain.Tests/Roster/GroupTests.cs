using Ledger.Domain.People;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Roster;

public sealed class GroupTests
{
    private static readonly GroupThen Renamed = new("labour", "Labour and Co-operative");

    [Fact]
    public void A_group_is_formed_of_two_parties() =>
        Given.ACouncil().When(new FormGroup("alliance", "Exampleton Alliance", ["Independent", "Residents"]))
            .ShouldRecord(new GroupFormed(new("alliance", "Exampleton Alliance"), ["Independent", "Residents"]));

    [Fact]
    public void A_groups_id_is_not_used_twice() =>
        Given.ACouncil().When(new FormGroup("labour", "Another Labour")).ShouldRefuse("The group labour is formed already, as Labour.");

    [Fact]
    public void A_dissolved_group_is_formed_again() =>
        Given.ACouncil().On("2025-01-01", new GroupDissolved(GreenGroup, null)).When(new FormGroup("green", "Greens")).Then.ShouldHaveSingleItem();

    [Fact]
    public void A_group_goes_by_another_name() =>
        Given.ACouncil().When(new RenameGroup("labour", "Labour and Co-operative")).ShouldRecord(new GroupRenamed(LabourGroup, "Labour and Co-operative"));

    [Fact]
    public void The_same_name_is_no_other_name() =>
        Given.ACouncil().When(new RenameGroup("labour", "Labour")).ShouldRefuse("Labour goes by that name already.");

    [Fact]
    public void A_group_has_its_place_on_the_council() =>
        Given.ACouncil().When(new ClassGroup("labour", GroupClass.Administration)).ShouldRecord(new GroupClassed(LabourGroup, GroupClass.Administration));

    [Fact]
    public void A_member_in_none_joins_a_group_under_the_name_it_then_has() =>
        Given.ACouncil().On("2024-01-01", new GroupRenamed(LabourGroup, Renamed.Name)).When(new JoinGroup("guy-alone", "labour"))
            .ShouldRecord(new MemberJoinedGroup(Guy, Renamed));

    [Fact]
    public void Nobody_is_in_two_groups_at_once()
    {
        var refused = Given.ACouncil().When(new JoinGroup("ann-sample", "green"));
        refused.ShouldRefuse("Cllr Ann Sample is in Labour that day.");
        refused.Refused[0].Mend.ShouldBe("Record first with LeaveGroup that they left it, or check who was meant.");
    }

    [Fact]
    public void Nobody_is_in_two_groups_at_once_in_whatever_order_it_is_told()
    {
        var joins = Given.ACouncil().On("2026-02-01", new MemberJoinedGroup(Guy, GreenGroup));
        var refused = joins.When(new JoinGroup("guy-alone", "labour"), on: "2026-01-01");
        refused.ShouldRefuse("Cllr Guy Alone joined Greens on 1 February 2026, and is not recorded to have left Labour before that.");
        refused.Refused[0].Mend.ShouldStartWith("Check the group and the day. Where both are right, withdraw the later entry with CorrectRoster");
    }

    [Fact]
    public void A_group_that_was_left_before_another_was_joined_may_be_told_of_afterwards()
    {
        var left = Given.ACouncil().On("2026-01-20", new MemberLeftGroup(Guy with { Group = LabourGroup }, LabourGroup)).On("2026-02-01", new MemberJoinedGroup(Guy, GreenGroup));
        left.When(new JoinGroup("guy-alone", "labour"), on: "2026-01-01").Then.ShouldHaveSingleItem();
        var dissolved = Given.ACouncil().On("2026-01-20", new GroupDissolved(LabourGroup, null)).On("2026-02-01", new MemberJoinedGroup(Guy, GreenGroup));
        dissolved.When(new JoinGroup("guy-alone", "labour"), on: "2026-01-01").Then.ShouldHaveSingleItem();
        var joins = Given.ACouncil().On("2026-02-01", new MemberJoinedGroup(Bob with { Group = null }, GreenGroup));
        joins.When(new JoinGroup("guy-alone", "labour"), on: "2026-01-01").Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_dissolved_group_is_not_joined() =>
        Given.ACouncil().On("2025-01-01", new GroupDissolved(GreenGroup, null)).When(new JoinGroup("guy-alone", "green"))
            .ShouldRefuse("There is no group “green” on 2 March 2026.");

    [Fact]
    public void A_member_leaves_their_group() => Given.ACouncil().When(new LeaveGroup("ann-sample")).ShouldRecord(new MemberLeftGroup(Ann, LabourGroup));

    [Fact]
    public void A_member_in_none_leaves_none() => Given.ACouncil().When(new LeaveGroup("guy-alone")).ShouldRefuse("Cllr Guy Alone is in no group that day.");

    [Fact]
    public void A_group_dissolves() =>
        Given.ACouncil().When(new DissolveGroup("green", "One member left")).ShouldRecord(new GroupDissolved(GreenGroup, "One member left"));

    [Fact]
    public void A_group_has_joint_leaders()
    {
        var led = Given.ACouncil().On("2024-05-01", new GroupPartTaken(LabourGroup, Bob, GroupPart.Leader, null));
        led.When(new TakeGroupPart("labour", "ann-sample", GroupPart.Leader)).ShouldRecord(new GroupPartTaken(LabourGroup, Ann, GroupPart.Leader, null));
    }

    [Fact]
    public void A_spokesperson_speaks_on_a_subject() =>
        Given.ACouncil().On("2024-05-01", new GroupPartTaken(LabourGroup, Ann, GroupPart.Spokesperson, "Parks"))
            .When(new TakeGroupPart("labour", "ann-sample", GroupPart.Spokesperson, "Housing"))
            .ShouldRecord(new GroupPartTaken(LabourGroup, Ann, GroupPart.Spokesperson, "Housing"));

    [Fact]
    public void A_part_is_not_taken_twice() =>
        Given.ACouncil().On("2024-05-01", new GroupPartTaken(LabourGroup, Ann, GroupPart.Leader, null))
            .When(new TakeGroupPart("labour", "ann-sample", GroupPart.Leader)).ShouldRefuse("Cllr Ann Sample has that part already.");

    [Fact]
    public void Nobody_has_a_part_in_a_group_they_are_not_in() =>
        Given.ACouncil().When(new TakeGroupPart("green", "ann-sample", GroupPart.Leader)).ShouldRefuse("Cllr Ann Sample is not in Greens that day.");

    [Fact]
    public void A_part_is_given_up() =>
        Given.ACouncil().On("2024-05-01", new GroupPartTaken(LabourGroup, Ann, GroupPart.Leader, null))
            .When(new GiveUpGroupPart("labour", "ann-sample", GroupPart.Leader)).ShouldRecord(new GroupPartGivenUp(LabourGroup, Ann, GroupPart.Leader, null));

    [Fact]
    public void A_part_that_nobody_has_is_not_given_up() =>
        Given.ACouncil().When(new GiveUpGroupPart("labour", "ann-sample", GroupPart.Leader))
            .ShouldRefuse("Cllr Ann Sample has no such part in Labour that day.");
}
