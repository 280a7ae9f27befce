using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Roster;

public sealed class BodyTests
{
    [Fact]
    public void A_body_is_formed() =>
        Given.ACouncil().When(new FormBody("personnel", "Personnel Committee", "committee"))
            .ShouldRecord(new BodyFormed("personnel", "Personnel Committee", "committee"));

    [Fact]
    public void A_bodys_id_is_not_used_twice() =>
        Given.ACouncil().When(new FormBody("planning", "Plans Panel")).ShouldRefuse("The body planning is formed already, as Planning Committee.");

    [Fact]
    public void A_body_is_dissolved() => Given.ACouncil().When(new DissolveBody("planning")).ShouldRecord(new BodyDissolved("planning", "Planning Committee"));

    [Fact]
    public void A_body_that_is_not_there_is_not_dissolved() =>
        Given.ACouncil().When(new DissolveBody("personnel")).ShouldRefuse("There is no body “personnel” on 2 March 2026.");

    [Fact]
    public void A_member_is_appointed_to_a_body() =>
        Given.ACouncil().When(new AppointToBody("planning", "ann-sample")).ShouldRecord(new AppointedToBody("planning", "Planning Committee", Ann, "member"));

    [Fact]
    public void A_member_of_a_body_becomes_its_chair_and_sits_on_it_once()
    {
        var sitting = Given.ACouncil().On("2024-05-01", new AppointedToBody("planning", "Planning Committee", Ann, "member"));
        sitting.When(new AppointToBody("planning", "ann-sample", "chair")).ShouldRecord(new AppointedToBody("planning", "Planning Committee", Ann, "chair"));
        sitting.On("2024-06-01", new AppointedToBody("planning", "Planning Committee", Ann, "chair"))
            .State.On(new(2024, 6, 1)).Seats.ShouldHaveSingleItem().Part.ShouldBe("chair");
    }

    [Fact]
    public void Nobody_is_appointed_twice_as_the_same() =>
        Given.ACouncil().On("2024-05-01", new AppointedToBody("planning", "Planning Committee", Ann, "member"))
            .When(new AppointToBody("planning", "ann-sample")).ShouldRefuse("Cllr Ann Sample sits on Planning Committee as member already.");

    [Fact]
    public void A_body_has_only_parts_that_protocols_know() =>
        Given.ACouncil().When(new AppointToBody("planning", "ann-sample", "Chairman")).ShouldRefuse("A body has no part “Chairman”.");

    [Fact]
    public void A_member_leaves_a_body() =>
        Given.ACouncil().On("2024-05-01", new AppointedToBody("planning", "Planning Committee", Ann, "member"))
            .When(new LeaveBody("planning", "ann-sample")).ShouldRecord(new LeftBody("planning", "Planning Committee", Ann));

    [Fact]
    public void Nobody_leaves_a_body_they_are_not_on() =>
        Given.ACouncil().When(new LeaveBody("planning", "ann-sample")).ShouldRefuse("Cllr Ann Sample does not sit on Planning Committee that day.");
}
