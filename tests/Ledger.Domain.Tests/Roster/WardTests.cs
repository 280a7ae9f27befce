using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests.Roster;

public sealed class WardTests
{
    [Fact]
    public void A_ward_is_named() => Given.ACouncil().When(new NameWard("east", "East", 2)).ShouldRecord(new WardNamed("east", "East", 2));

    [Fact]
    public void A_ward_goes_by_a_new_name_and_its_members_with_it()
    {
        var named = Given.ACouncil().On("2024-05-02", new WardNamed("north", "North and Hills", 3)).State;
        named.On(new(2024, 5, 1)).Member("ann-sample")!.Ward.ShouldBe("North");
        named.On(new(2024, 5, 2)).Member("ann-sample")!.Ward.ShouldBe("North and Hills");
    }

    [Fact]
    public void A_ward_has_seats() => Given.ACouncil().When(new NameWard("east", "East", 0)).ShouldRefuse("A ward can't have 0 seats.");

    [Fact]
    public void A_wards_boundary_changes() =>
        Given.ACouncil().When(new ChangeWardBoundary("north", "Mill Lane moves to South.", "The Exampleton Order"))
            .ShouldRecord(new WardBoundaryChanged("north", "North", "Mill Lane moves to South.", "The Exampleton Order"));

    [Fact]
    public void A_boundary_change_says_what_changes() =>
        Given.ACouncil().When(new ChangeWardBoundary("north", " ")).ShouldRefuse("The change is blank.");

    [Fact]
    public void A_ward_is_abolished() =>
        Given.ACouncil().When(new AbolishWard("north", "The Exampleton Order")).ShouldRecord(new WardAbolished("north", "North", "The Exampleton Order"));

    [Fact]
    public void A_ward_that_is_not_there_is_not_abolished() =>
        Given.ACouncil().When(new AbolishWard("west")).ShouldRefuse("There is no ward “west” on 2 March 2026.");

    [Fact]
    public void A_seat_falls_vacant() =>
        Given.ACouncil().When(new VacateSeat("north", "A resignation")).ShouldRecord(new SeatVacated("north", "North", "A resignation"));

    [Fact]
    public void A_vacant_seat_is_filled() =>
        Given.ACouncil().On("2026-01-01", new SeatVacated("north", "North", null)).When(new FillSeat("north")).ShouldRecord(new SeatFilled("north", "North"));

    [Fact]
    public void A_seat_that_is_not_vacant_is_not_filled() =>
        Given.ACouncil().On("2026-01-01", new SeatVacated("north", "North", null)).When(new FillSeat("south"))
            .ShouldRefuse("No seat in South is vacant that day.");

    [Fact]
    public void In_a_council_without_wards_a_seat_is_vacant_as_such() =>
        Given.ACouncil().When(new FillSeat()).ShouldRefuse("No seat without a ward is vacant that day.");
}
