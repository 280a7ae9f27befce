using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Roster;

public sealed class MemberTests
{
    [Fact]
    public void A_member_is_elected_in_a_ward() =>
        Given.ACouncil().When(new TakeOffice("ida-new", "Cllr Ida New", WayIn.Elected, "north", "Green", "src-7"))
            .ShouldRecord(new MemberTookOffice(new("ida-new", "Cllr Ida New", null, "North"), WayIn.Elected, "north", "Green", "src-7"));

    [Fact]
    public void A_sitting_member_is_elected_again_and_stays_in_the_group() =>
        Given.ACouncil().When(new TakeOffice("ann-sample", "Cllr Ann Sample", WayIn.Elected, "south"))
            .ShouldRecord(new MemberTookOffice(Ann with { Ward = "South" }, WayIn.Elected, "south", null, null));

    [Fact]
    public void A_member_may_have_been_in_office_before_the_day_given() =>
        Given.ACouncil().When(new TakeOffice("ida-new", "Cllr Ida New", WayIn.Elected, Already: true))
            .ShouldRecord(new MemberTookOffice(new("ida-new", "Cllr Ida New"), WayIn.Elected, null, null, null, true));

    [Fact]
    public void A_sitting_member_is_not_co_opted() =>
        Given.ACouncil().When(new TakeOffice("ann-sample", "Cllr Ann Sample", WayIn.CoOpted)).ShouldRefuse("Cllr Ann Sample is in office already.");

    [Fact]
    public void Nobody_takes_office_twice_in_whatever_order_it_is_told()
    {
        var coOpted = Given.ACouncil().On("2026-02-01", new MemberTookOffice(new("ida-new", "Cllr Ida New"), WayIn.CoOpted, null, null, null));
        coOpted.When(new TakeOffice("ida-new", "Cllr Ida New", WayIn.Elected), on: "2026-01-01")
            .ShouldRefuse("Cllr Ida New took office on 1 February 2026, and is not recorded to have left it before that.");
        coOpted.On("2026-01-20", new MemberCeased(new("ida-new", "Cllr Ida New"), "Resigned"))
            .When(new TakeOffice("ida-new", "Cllr Ida New", WayIn.Elected), on: "2026-01-01").Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_election_of_before_may_be_told_of_afterwards()
    {
        var elected = Given.ACouncil().On("2026-02-01", new MemberTookOffice(new("ida-new", "Cllr Ida New"), WayIn.Elected, null, null, null));
        elected.When(new TakeOffice("ida-new", "Cllr Ida New", WayIn.CoOpted), on: "2026-01-01").Then.ShouldHaveSingleItem();
        var already = Given.ACouncil().On("2026-02-01", new MemberTookOffice(new("ida-new", "Cllr Ida New"), WayIn.CoOpted, null, null, null, true));
        already.When(new TakeOffice("ida-new", "Cllr Ida New", WayIn.CoOpted), on: "2026-01-01").Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void Nobody_is_elected_twice_in_a_day() =>
        Given.ACouncil().On("2026-03-02", new MemberTookOffice(Ann, WayIn.Elected, "north", null, null))
            .When(new TakeOffice("ann-sample", "Cllr Ann Sample", WayIn.Elected, "north")).ShouldRefuse("Cllr Ann Sample took office on 2 March 2026 already.");

    [Fact]
    public void An_id_is_one_persons_for_good() =>
        Given.ACouncil().On("2025-05-01", new MemberCeased(Ann, "End of term"))
            .When(new TakeOffice("ann-sample", "Cllr Anna Sampleton", WayIn.Elected, "north")).ShouldRefuse("The id ann-sample belongs to Cllr Ann Sample.");

    [Fact]
    public void Somebody_who_left_comes_back_under_the_name_taken_since() =>
        Given.ACouncil().On("2024-05-01", new MemberRenamed(Ann, "Cllr Ann Newname")).On("2025-05-01", new MemberCeased(Ann, "End of term"))
            .When(new TakeOffice("ann-sample", "Cllr Ann Newname", WayIn.CoOpted)).Then.ShouldHaveSingleItem();

    [Fact]
    public void A_member_without_a_name_is_not_taken() =>
        Given.ACouncil().When(new TakeOffice("ida-new", "", WayIn.Elected)).ShouldRefuse("The member's name is blank.");

    [Fact]
    public void A_member_leaves_office_with_the_group_and_ward_they_had() =>
        Given.ACouncil().When(new CeaseMember("ann-sample", "Resigned")).ShouldRecord(new MemberCeased(Ann, "Resigned"));

    [Fact]
    public void Nobody_leaves_an_office_they_do_not_hold()
    {
        var refused = Given.ACouncil().When(new CeaseMember("nobody", "Resigned"));
        refused.ShouldRefuse("There is no member “nobody” on 2 March 2026.");
        refused.Refused[0].Mend.ShouldStartWith("Use an id of the roster, such as ann-sample, bob-sample");
    }

    [Fact]
    public void A_member_goes_by_another_name() =>
        Given.ACouncil().When(new RenameMember("ann-sample", "Cllr Ann Newname")).ShouldRecord(new MemberRenamed(Ann, "Cllr Ann Newname"));

    [Fact]
    public void The_same_name_is_no_other_name() =>
        Given.ACouncil().When(new RenameMember("ann-sample", "Cllr Ann Sample")).ShouldRefuse("Cllr Ann Sample goes by that name already.");

    [Fact]
    public void A_member_moves_to_another_ward() =>
        Given.ACouncil().When(new MoveMemberToWard("ann-sample", "south")).ShouldRecord(new MemberMovedWard(Ann, "south", "South"));

    [Fact]
    public void A_member_moves_to_no_ward() =>
        Given.ACouncil().When(new MoveMemberToWard("ann-sample", null)).ShouldRecord(new MemberMovedWard(Ann, null, null));

    [Fact]
    public void The_same_ward_is_no_move() =>
        Given.ACouncil().When(new MoveMemberToWard("ann-sample", "north")).ShouldRefuse("Cllr Ann Sample represents North already.");

    [Fact]
    public void What_is_still_to_come_is_not_recorded()
    {
        var act = new Act(new("robin-example", "Robin Example", "Town Clerk"), OccurredAt.Parse("2026-03-03"), Instant.FromUtc(2026, 3, 2, 9, 0));
        new When(new CeaseMember("ann-sample", "Resigned").Decide(null, new Council(Given.Roster()), act))
            .ShouldRefuse("3 March 2026 is still to come.");
    }
}
