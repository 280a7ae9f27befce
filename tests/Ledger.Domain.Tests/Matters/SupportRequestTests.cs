using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Matters;

public sealed class SupportRequestTests
{
    private static Given<Matter> Requested => Given.AMatter().On("2026-02-03", Asked(Labour));

    private static Given<Matter> RequestedBeforeARenaming =>
        Requested.CouncilOn("2026-02-20", new GroupRenamed(LabourGroup, "Labour and Co-operative"));

    private static Side LabourRenamed => Labour with { Name = "Labour and Co-operative" };

    [Fact]
    public void A_group_asks_for_support() =>
        Given.AMatter().When(new RequestGroupSupport(
                "M-1", "R-1", "labour", SupportKind.Attendance, "town-clerk", "ann-sample", new(2026, 3, 9), NonMembersExpected: true, About: "The stalls"))
            .ShouldRecord(new GroupSupportRequested("R-1", Labour, SupportKind.Attendance, Clerk, Ann, new(2026, 3, 9), true, false, "The stalls"));

    [Fact]
    public void A_member_in_no_group_asks_too() =>
        Given.AMatter().When(new RequestGroupSupport("M-1", "R-1", "guy-alone", SupportKind.Information, "director"))
            .ShouldRecord(new GroupSupportRequested(
                "R-1", new(SideKind.Member, "guy-alone", "Cllr Guy Alone"), SupportKind.Information, Director, null, null, false, false, null));

    [Fact]
    public void A_requests_reference_is_not_used_twice() =>
        Requested.When(new RequestGroupSupport("M-1", "R-1", "green", SupportKind.Report, "town-clerk")).ShouldRefuse("The matter has request R-1 already.");

    [Fact]
    public void An_empty_post_is_not_asked() =>
        Given.AMatter().CouncilOn("2026-01-01", new OfficerLeft(Director, null))
            .When(new RequestGroupSupport("M-1", "R-1", "labour", SupportKind.Report, "director"))
            .ShouldRefuse("There is no officer in post “director” on 2 March 2026.");

    [Fact]
    public void Every_reason_is_said_at_once() =>
        Given.AMatter().When(new RequestGroupSupport("M-1", "R-1", "lib", SupportKind.Report, "nobody")).Refused.Select(refusal => refusal.Says)
            .ShouldBe(["There is no group or member “lib” on 2 March 2026.", "There is no officer in post “nobody” on 2 March 2026."]);

    [Fact]
    public void Support_is_offered_unasked() =>
        Given.AMatter().When(new OfferGroupSupport("M-1", ["green", "conservative"], SupportKind.Report, "The stalls"))
            .ShouldRecord(new GroupSupportOffered([Greens, Conservatives], SupportKind.Report, Clerk, "The stalls"));

    [Fact]
    public void Support_is_offered_to_somebody() =>
        Given.AMatter().When(new OfferGroupSupport("M-1", [], SupportKind.Report)).ShouldRefuse("Nobody is named to whom support is offered.");

    [Fact]
    public void A_request_is_cleared_for_an_officer_to_go() =>
        Requested.When(new ClearSupportRequest("M-1", "R-1", "director")).ShouldRecord(new SupportRequestCleared("R-1", Labour, Clerk, Director));

    [Fact]
    public void A_request_is_accepted_under_the_name_that_the_group_then_has() =>
        RequestedBeforeARenaming.When(new AcceptGroupSupport("M-1", "R-1"), by: "director")
            .ShouldRecord(new GroupSupportAccepted("R-1", LabourRenamed, SupportKind.Attendance, Director));

    [Fact]
    public void A_request_is_accepted_after_it_was_declined() =>
        Requested.On("2026-02-10", Declined(Labour, DeclineGround.NoOfficerFree)).When(new AcceptGroupSupport("M-1", "R-1")).Then.ShouldHaveSingleItem();

    [Fact]
    public void A_request_is_accepted_once_unless_it_was_declined_since()
    {
        const string Twice = "Request R-1 was accepted on 10 February 2026 already.";
        var accepted = Requested.On("2026-02-10", Accepted(Labour, Clerk));
        accepted.When(new AcceptGroupSupport("M-1", "R-1")).ShouldRefuse(Twice);
        accepted.When(new AcceptGroupSupport("M-1", "R-1"), on: "2026-02-09").ShouldRefuse(Twice);
        var declined = accepted.On("2026-02-12", Declined(Labour, DeclineGround.NoOfficerFree));
        declined.When(new AcceptGroupSupport("M-1", "R-1"), on: "2026-02-11").ShouldRefuse(Twice);
        declined.When(new AcceptGroupSupport("M-1", "R-1")).Then.ShouldHaveSingleItem();
        declined.When(new AcceptGroupSupport("M-1", "R-1")).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_request_is_declined_after_it_was_accepted() =>
        Requested.On("2026-02-10", Accepted(Labour, Clerk)).When(new DeclineGroupSupport("M-1", "R-1", DeclineGround.NoOfficerFree)).Then.ShouldHaveSingleItem();

    [Fact]
    public void A_request_that_was_withdrawn_is_not_answered()
    {
        var withdrawn = Requested.On("2026-02-10", new SupportRequestWithdrawn("R-1", Labour, null));
        var refused = withdrawn.When(new AcceptGroupSupport("M-1", "R-1"));
        refused.ShouldRefuse("Request R-1 was withdrawn on 10 February 2026.");
        refused.Refused[0].Mend.ShouldStartWith("A group that asks again makes a new request, with RequestGroupSupport");
        withdrawn.When(new DeclineGroupSupport("M-1", "R-1", DeclineGround.NoOfficerFree)).ShouldRefuse("Request R-1 was withdrawn on 10 February 2026.");
        withdrawn.When(new AcceptGroupSupport("M-1", "R-1"), on: "2026-02-09").Then.ShouldHaveSingleItem();
        var accepted = Requested.On("2026-02-10", Accepted(Labour, Clerk));
        accepted.When(new WithdrawSupportRequest("M-1", "R-1"), on: "2026-02-09").ShouldRefuse("Request R-1 was answered on 10 February 2026, after that day.");
        accepted.When(new WithdrawSupportRequest("M-1", "R-1")).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void Nothing_is_asked_for_a_meeting_that_is_over()
    {
        var asks = new RequestGroupSupport("M-1", "R-1", "labour", SupportKind.Attendance, "town-clerk", MeetingOn: new(2026, 3, 1));
        Given.AMatter().When(asks).ShouldRefuse("The meeting is of 1 March 2026, which is before the request of 2 March 2026.");
        Given.AMatter().When(asks, on: "2026-03-01").Then.ShouldHaveSingleItem();
        Given.AMatter().When(asks, on: "2026-03-02~").Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void Whoever_acts_in_two_posts_acts_in_the_one_they_sign_as()
    {
        var alsoFinance = Clerk with { Post = "finance-officer", Title = "Responsible Finance Officer" };
        Requested.CouncilOn("2026-01-01", new OfficerAppointed(alsoFinance, null)).When(new AcceptGroupSupport("M-1", "R-1"), by: "finance-officer").Then.ShouldHaveSingleItem()
            .ShouldBeOfType<GroupSupportAccepted>().By.Post.ShouldBe("finance-officer");
    }

    [Fact]
    public void A_request_is_passed_to_another_officer() =>
        Requested.When(new DelegateGroupSupport("M-1", "R-1", "director")).ShouldRecord(new GroupSupportDelegated("R-1", Labour, Clerk, Director));

    [Fact]
    public void Nobody_passes_a_request_to_themselves() =>
        Requested.When(new DelegateGroupSupport("M-1", "R-1", "town-clerk")).ShouldRefuse("Robin Example can't pass a request to themselves.");

    [Fact]
    public void A_request_is_declined_though_that_breaches_the_protocol() =>
        RequestedBeforeARenaming.On("2026-02-10", Attended(Conservatives, Clerk))
            .When(new DeclineGroupSupport("M-1", "R-1", DeclineGround.NoneGiven))
            .ShouldRecord(new GroupSupportDeclined("R-1", LabourRenamed, SupportKind.Attendance, Clerk, DeclineGround.NoneGiven, null));

    [Fact]
    public void A_group_that_is_no_more_keeps_its_last_name() =>
        Requested.CouncilOn("2026-02-20", new GroupDissolved(LabourGroup, null))
            .When(new DeclineGroupSupport("M-1", "R-1", DeclineGround.Other, "It dissolved."))
            .ShouldRecord(new GroupSupportDeclined("R-1", Labour, SupportKind.Attendance, Clerk, DeclineGround.Other, "It dissolved."));

    [Fact]
    public void A_request_is_withdrawn() =>
        Requested.When(new WithdrawSupportRequest("M-1", "R-1", "The date passed."), by: "ann-sample")
            .ShouldRecord(new SupportRequestWithdrawn("R-1", Labour, "The date passed."));

    [Fact]
    public void A_request_is_not_withdrawn_twice() =>
        Requested.On("2026-02-10", new SupportRequestWithdrawn("R-1", Labour, null)).When(new WithdrawSupportRequest("M-1", "R-1"))
            .ShouldRefuse("Request R-1 is withdrawn already.");

    [Fact]
    public void A_request_that_is_not_known_is_not_answered()
    {
        var refused = Requested.When(new AcceptGroupSupport("M-1", "R-2"));
        refused.ShouldRefuse("The matter has no request R-2.");
        refused.Refused[0].Mend.ShouldBe("Record it first with RequestGroupSupport.");
    }

    [Fact]
    public void An_answer_does_not_come_before_the_request()
    {
        const string Early = "Request R-1 is of 3 February 2026, which is later than 2 February 2026.";
        Requested.When(new ClearSupportRequest("M-1", "R-1"), on: "2026-02-02").ShouldRefuse(Early);
        Requested.When(new AcceptGroupSupport("M-1", "R-1"), on: "2026-02-02").ShouldRefuse(Early);
        Requested.When(new DelegateGroupSupport("M-1", "R-1", "director"), on: "2026-02-02").ShouldRefuse(Early);
        Requested.When(new DeclineGroupSupport("M-1", "R-1", DeclineGround.Other), on: "2026-02-02").ShouldRefuse(Early);
        Requested.When(new WithdrawSupportRequest("M-1", "R-1"), on: "2026-02-02").ShouldRefuse(Early);
    }

    [Fact]
    public void Within_a_day_the_times_decide_where_both_are_known()
    {
        var atTen = Given.AMatter().On("2026-02-03T10:00:00Z", Asked(Labour));
        atTen.When(new AcceptGroupSupport("M-1", "R-1"), on: "2026-02-03T09:00:00Z")
            .ShouldRefuse("Request R-1 is of 3 February 2026 at 10:00, which is later than 3 February 2026 at 09:00.");
        atTen.When(new AcceptGroupSupport("M-1", "R-1"), on: "2026-02-03").Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_estimated_date_proves_nothing() =>
        Requested.When(new AcceptGroupSupport("M-1", "R-1"), on: "2026-02-02~").Then.ShouldHaveSingleItem();
}
