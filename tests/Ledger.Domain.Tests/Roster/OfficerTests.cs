using Ledger.Domain.People;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Roster;

public sealed class OfficerTests
{
    [Fact]
    public void An_officer_is_appointed() =>
        Given.ACouncil().When(new AppointOfficer("lee-gal", "monitoring-officer", "Monitoring Officer", "Lee Gal"))
            .ShouldRecord(new OfficerAppointed(new("lee-gal", "Lee Gal", "monitoring-officer", "Monitoring Officer"), null));

    [Fact]
    public void An_officer_in_one_post_is_known_in_another() =>
        Given.ACouncil().When(new AppointOfficer("robin-example", "finance-officer", "Responsible Finance Officer"))
            .ShouldRecord(new OfficerAppointed(new("robin-example", "Robin Example", "finance-officer", "Responsible Finance Officer"), null));

    [Fact]
    public void A_member_acts_unpaid_in_a_post() =>
        Given.ACouncil().When(new AppointOfficer("guy-alone", "finance-officer", "Responsible Finance Officer", ActingMember: true))
            .ShouldRecord(new OfficerAppointed(new("guy-alone", "Cllr Guy Alone", "finance-officer", "Responsible Finance Officer"), Guy));

    [Fact]
    public void Only_a_member_acts_as_one() =>
        Given.ACouncil().When(new AppointOfficer("lee-gal", "finance-officer", "Responsible Finance Officer", "Lee Gal", ActingMember: true))
            .ShouldRefuse("There is no member “lee-gal” on 2 March 2026.");

    [Fact]
    public void An_officer_who_is_new_has_a_name() =>
        Given.ACouncil().When(new AppointOfficer("lee-gal", "monitoring-officer", "Monitoring Officer")).ShouldRefuse("The name of lee-gal is not known.");

    [Fact]
    public void Two_officers_share_a_post() =>
        Given.ACouncil().When(new AppointOfficer("lee-gal", "planning-assistant", "Planning Assistant", "Lee Gal")).Then.ShouldHaveSingleItem();

    [Fact]
    public void Nobody_is_appointed_twice_to_a_post() =>
        Given.ACouncil().When(new AppointOfficer("robin-example", "town-clerk", "Town Clerk")).ShouldRefuse("Robin Example holds the post town-clerk already.");

    [Fact]
    public void An_officer_leaves_a_post() =>
        Given.ACouncil().When(new LeavePost("director", Why: "Retired")).ShouldRecord(new OfficerLeft(Director, "Retired"));

    [Fact]
    public void Nobody_leaves_an_empty_post() =>
        Given.ACouncil().On("2026-01-01", new OfficerLeft(Director, null)).When(new LeavePost("director"))
            .ShouldRefuse("Nobody holds the post director that day.");

    [Fact]
    public void Of_two_who_share_a_post_the_one_who_leaves_is_named()
    {
        var lee = new OfficerThen("lee-gal", "Lee Gal", "planning-assistant", "Planning Assistant");
        var shared = Given.ACouncil().On("2026-01-01", new OfficerAppointed(lee, null));
        shared.When(new LeavePost("planning-assistant")).ShouldRefuse("2 officers hold the post planning-assistant.");
        shared.When(new LeavePost("planning-assistant", "lee-gal")).ShouldRecord(new OfficerLeft(lee, null));
        shared.When(new LeavePost("planning-assistant", "robin-example")).ShouldRefuse("robin-example does not hold the post planning-assistant that day.");
    }
}
