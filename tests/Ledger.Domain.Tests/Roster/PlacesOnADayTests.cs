using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Roster.Told;

namespace Ledger.Domain.Tests.Roster;

/// <summary>Every other fact of the roster: the council itself, its wards, bodies, officers and mailboxes.</summary>
public sealed class PlacesOnADayTests
{
    [Fact]
    public void A_council_begins_under_a_name_and_in_a_nation()
    {
        var council = new Council(Given.Roster());
        council.Created!.Name.ShouldBe("Exampleton Town Council");
        council.Nation.ShouldBe(Nation.EnglandAndWales);
        new Council(History.Empty).Created.ShouldBeNull();
    }

    [Fact]
    public void Before_it_began_there_was_nobody()
    {
        var none = new Council(Given.Roster()).On(new LocalDate(2020, 1, 1));
        none.Members.ShouldBeEmpty();
        none.Sides.ShouldBeEmpty();
    }

    [Fact]
    public void A_ward_is_named_and_abolished()
    {
        Before(new WardNamed("east", "East", 2)).Wards.Keys.ShouldBe(["north", "south"], ignoreOrder: true);
        After(new WardNamed("east", "East", 2)).Wards["east"].ShouldBe("East");
        After(new WardAbolished("south", "South", "The Order of 2026")).Wards.ShouldNotContainKey("south");
    }

    [Fact]
    public void An_officer_is_found_by_post_and_by_person()
    {
        var treasurer = new OfficerThen("kim-counter", "Kim Counter", "treasurer", "Treasurer");
        var appointed = After(new OfficerAppointed(treasurer, null));
        appointed.Officer("treasurer").ShouldBe(treasurer);
        appointed.Officer("kim-counter").ShouldBe(treasurer);
        Before(new OfficerAppointed(treasurer, null)).Officer("treasurer").ShouldBeNull();
    }

    [Fact]
    public void An_officer_who_leaves_one_of_two_posts_keeps_the_other()
    {
        var acting = Director with { Post = "town-clerk", Title = "Town Clerk" };
        var then = After(new OfficerLeft(Clerk, null), new OfficerAppointed(acting, null), new OfficerLeft(Director, null));
        then.Officer("town-clerk").ShouldBe(acting);
        then.Officer("director").ShouldBeNull();
        then.Officer(Director.Id).ShouldBe(acting);
    }

    [Fact]
    public void A_body_forms_and_dissolves_with_its_seats()
    {
        After(new BodyFormed("finance", "Finance Committee", null)).Bodies["finance"].ShouldBe("Finance Committee");
        var dissolved = After(Sits(Ann, "member"), new BodyDissolved("planning", "Planning Committee"));
        dissolved.Bodies.ShouldNotContainKey("planning");
        dissolved.Seats.ShouldBeEmpty();
    }

    [Fact]
    public void A_member_has_one_seat_on_a_body_whatever_their_part()
    {
        After(Sits(Ann, "member"), Sits(Ann, "chair"), Sits(Bob, "member")).Seats.Select(seat => (seat.Member.Id, seat.Part))
            .ShouldBe([(Ann.Id, "chair"), (Bob.Id, "member")]);
        After(Sits(Ann, "chair"), Sits(Ann, "member")).Seats.ShouldHaveSingleItem().Part.ShouldBe("member");
    }

    [Fact]
    public void A_member_leaves_a_body() => After(Sits(Ann, "member"), Sits(Bob, "member"), new LeftBody("planning", "Planning Committee", Ann))
        .Seats.ShouldHaveSingleItem().Member.ShouldBe(Bob);

    [Fact]
    public void A_mailbox_is_a_persons_or_nobodys_until_it_is_closed()
    {
        var then = After(new MailboxOpened("ann@exampleton.example", Ann.Id), new MailboxOpened("office@exampleton.example", null));
        then.Mailboxes["Ann@Exampleton.example"].ShouldBe(Ann.Id);
        then.Mailboxes["office@exampleton.example"].ShouldBeNull();
        After(new MailboxOpened("ann@exampleton.example", Ann.Id), new MailboxClosed("ANN@exampleton.example", Ann.Id)).Mailboxes.ShouldBeEmpty();
    }

    [Fact]
    public void Facts_that_change_nobodys_place_change_nobodys_place()
    {
        var then = After(
            new WardBoundaryChanged("north", "North", "Takes in the mill.", null),
            new ProtocolAdopted(Given.APack("test", "1"), new LocalDate(2026, 2, 1), "Minute 5", false), new LocalTargetSet("test", "1.1", new Clock(Count: 3)),
            new CouncilSucceeded("newton", "Newton Council", null));
        var before = Before(new SeatFilled("north", "North"));
        then.Members.ShouldBe(before.Members);
        then.Groups.ShouldBe(before.Groups);
        then.Officers.ShouldBe(before.Officers);
        then.Wards.ShouldBe(before.Wards);
        then.Bodies.ShouldBe(before.Bodies);
        then.Mailboxes.ShouldBeEmpty();
    }

    [Fact]
    public void A_correction_changes_the_council_from_the_day_of_what_it_corrects()
    {
        var joined = new MemberJoinedGroup(Guy, LabourGroup);
        var given = Given.AMatter().CouncilOn("2026-02-01", joined);
        var wrong = given.Council.History.Entries[^1];
        var right = joined with { Group = GreenGroup, Occurred = wrong.Fact.Occurred, SaidBy = wrong.Fact.SaidBy };
        var corrected = given.CouncilOn("2026-03-01", new RosterCorrected(wrong.Version, joined, right, "It was the Greens."));
        corrected.Council.On(new LocalDate(2026, 2, 1)).Member(Guy.Id)!.Group.ShouldBe(GreenGroup);
        corrected.Council.KnownAt(Instant.FromUtc(2026, 2, 15, 0, 0)).On(new LocalDate(2026, 2, 1)).Member(Guy.Id)!.Group.ShouldBe(LabourGroup);
    }
}
