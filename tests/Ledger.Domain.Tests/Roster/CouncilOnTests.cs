using Ledger.Domain.People;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Roster;

public sealed class CouncilOnTests
{
    private static readonly LocalDate After = new(2026, 3, 1);

    [Fact]
    public void Vacant_seats_are_seen_until_filled()
    {
        var council = Given.ACouncil().On("2026-01-01", new SeatVacated("north", "North", "A resignation")).On("2026-01-02", new SeatVacated("north", "North", null));
        council.State.On(After).VacantSeats.Count.ShouldBe(2);
        council.On("2026-02-01", new SeatFilled("north", "North")).State.On(After).VacantSeats.ShouldHaveSingleItem().Ward.ShouldBe("north");
    }

    [Fact]
    public void A_seat_filled_that_nobody_saw_vacant_changes_nothing() =>
        Given.ACouncil().On("2026-01-01", new SeatFilled("north", "North")).State.On(After).VacantSeats.ShouldBeEmpty();

    [Fact]
    public void An_abolished_ward_has_no_vacant_seats() =>
        Given.ACouncil().On("2026-01-01", new SeatVacated("north", "North", null)).On("2026-02-01", new WardAbolished("north", "North", null))
            .State.On(After).VacantSeats.ShouldBeEmpty();

    [Fact]
    public void Readers_are_seen_until_they_are_removed_or_the_mailbox_is_closed()
    {
        var council = Given.ACouncil()
            .On("2026-01-01", new MailboxOpened("info@exampleton.gov.example", null))
            .On("2026-01-02", new MailboxReaderAdded("info@exampleton.gov.example", "jo-newcomer", "Jo Newcomer", "Enquiries"))
            .On("2026-01-03", new MailboxReaderAdded("info@exampleton.gov.example", "dee-rector", "Dee Rector", "Enquiries"));
        council.State.On(After).MailboxReaders.Select(reader => reader.ReaderName).ShouldBe(["Jo Newcomer", "Dee Rector"]);
        council.On("2026-01-04", new MailboxReaderRemoved("info@exampleton.gov.example", "jo-newcomer", "Jo Newcomer", null))
            .State.On(After).MailboxReaders.ShouldHaveSingleItem().Reader.ShouldBe("dee-rector");
        council.On("2026-01-05", new MailboxClosed("info@exampleton.gov.example", null)).State.On(After).MailboxReaders.ShouldBeEmpty();
    }

    [Fact]
    public void A_member_who_acts_in_a_post_is_seen_as_both_until_they_leave_it()
    {
        var acting = new OfficerThen("guy-alone", "Cllr Guy Alone", "finance-officer", "Responsible Finance Officer");
        var council = Given.ACouncil().On("2026-01-01", new OfficerAppointed(acting, Guy));
        council.State.On(After).ActingMembers.ShouldHaveSingleItem().ActingMember.ShouldBe(Guy);
        council.State.On(After).Officer("finance-officer").ShouldBe(acting);
        council.State.On(After).Member("guy-alone").ShouldBe(Guy);
        council.On("2026-02-01", new OfficerLeft(acting, null)).State.On(After).ActingMembers.ShouldBeEmpty();
    }

    [Fact]
    public void A_member_elected_without_a_ward_represents_none() =>
        Given.ACouncil().On("2026-01-01", new MemberTookOffice(Ann with { Ward = null }, WayIn.ElectedMayor, null, null, null))
            .State.On(After).WardOf("ann-sample").ShouldBeNull();

    [Fact]
    public void A_kind_of_fact_without_a_place_here_is_not_passed_over() =>
        Should.Throw<ArgumentException>(() => Given.ACouncil().On("2026-01-01", new Unheard()).State.On(After)).Message.ShouldContain("Unheard");

    private sealed record Unheard : RosterFact;
}
