using Ledger.Domain.People;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Roster.Told;

namespace Ledger.Domain.Tests.Roster;

/// <summary>Who was a member, and for which ward, the day before and on the day.</summary>
public sealed class CouncilOnMembersTests
{
    private static readonly MemberThen Fay = new("fay-novel", "Cllr Fay Novel", LabourGroup, "North");

    [Fact]
    public void A_member_takes_office()
    {
        var elected = new MemberTookOffice(Fay, WayIn.CoOpted, "north", "Labour", null);
        Before(elected).Member(Fay.Id).ShouldBeNull();
        After(elected).Member(Fay.Id).ShouldBe(Fay);
        After(elected).MembersFor("north").ShouldContain(Fay);
        After(elected).MembersOf("labour").ShouldContain(Fay);
    }

    [Fact]
    public void A_member_elected_again_without_a_ward_represents_none() =>
        After(new MemberTookOffice(Ann with { Ward = null }, WayIn.ElectedMayor, null, "Labour", null))
            .MembersFor("north").ShouldNotContain(member => member.Id == Ann.Id);

    [Fact]
    public void A_member_who_ceases_leaves_ward_group_parts_and_seats()
    {
        var then = After(Leads(Ann), Sits(Ann, "chair"), new MemberCeased(Ann, "Resigned."));
        then.Member(Ann.Id).ShouldBeNull();
        then.MembersFor("north").ShouldNotContain(Ann);
        then.MembersOf("labour").ShouldNotContain(Ann);
        then.Parts.ShouldBeEmpty();
        then.Seats.ShouldBeEmpty();
    }

    [Fact]
    public void A_member_goes_by_another_name()
    {
        Before(new MemberRenamed(Ann, "Cllr Ann Other")).Member(Ann.Id)!.Name.ShouldBe("Cllr Ann Sample");
        After(new MemberRenamed(Ann, "Cllr Ann Other")).Member(Ann.Id)!.Name.ShouldBe("Cllr Ann Other");
    }

    [Fact]
    public void A_member_moves_to_another_ward_or_to_none()
    {
        var moved = After(new MemberMovedWard(Ann, "south", "South"));
        moved.MembersFor("south").ShouldContain(member => member.Id == Ann.Id && member.Ward == "South");
        moved.MembersFor("north").ShouldNotContain(member => member.Id == Ann.Id);
        After(new MemberMovedWard(Ann, null, null)).MembersFor("north").ShouldNotContain(member => member.Id == Ann.Id);
    }
}
