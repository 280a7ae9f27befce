using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Requests;

/// <summary>A member, or another authority, asks officers for something.</summary>
public sealed class PuttingRequestsTests
{
    private static readonly ReceiveRequest Ask = new("R-1", ["How many bins were missed?"], To: "town-clerk");

    [Fact]
    public void A_member_asks() => Given.ARequest().When(Ask, by: "ann-sample").ShouldRecord(Asked(Ann));

    [Fact]
    public void An_officer_writes_down_what_a_member_asked_with_everything_that_may_matter() =>
        Given.ARequest().When(Ask with
        {
            Member = "cat-specimen",
            Kind = RequestKind.Casework,
            Channel = RequestChannel.Telephone,
            OnBehalfOf = "Pat Resident",
            InConfidence = true,
            Body = "planning",
            MeetingOn = new(2026, 3, 9),
            InGoodTime = true,
            OutOfHours = true,
        }).ShouldRecord(new RequestReceived(
            "R-1", Cat, RequestKind.Casework, RequestPurpose.Role, RequestChannel.Telephone, Clerk, ["How many bins were missed?"], "Pat Resident", true, "planning",
            "Planning Committee", new(2026, 3, 9), true, true));

    [Fact]
    public void The_member_counts_for_their_group_as_it_was_then()
    {
        var given = Given.ARequest().CouncilOn("2026-02-01", new MemberLeftGroup(Ann, LabourGroup));
        given.When(Ask, by: "ann-sample", on: "2026-01-31").Then.ShouldHaveSingleItem().ShouldBeOfType<RequestReceived>().By.Group.ShouldBe(LabourGroup);
        given.When(Ask, by: "ann-sample", on: "2026-02-02").Then.ShouldHaveSingleItem().ShouldBeOfType<RequestReceived>().By.Group.ShouldBeNull();
    }

    [Fact]
    public void What_asks_nothing_or_has_no_reference_or_is_there_already_is_refused()
    {
        Given.ARequest().When(Ask with { Questions = [] }, by: "ann-sample").ShouldRefuse("Nothing is asked.");
        Given.ARequest().When(Ask with { Questions = [" "] }, by: "ann-sample").ShouldRefuse("A question is blank.");
        Given.ARequest().When(Ask with { Request = "" }, by: "ann-sample").ShouldRefuse("The reference is blank.");
        Given.ARequest().When(Ask with { OnBehalfOf = "" }, by: "ann-sample").ShouldRefuse("The third party is blank.");
        Given.ARequest().On("2026-02-03", Asked(Ann)).When(Ask, by: "ann-sample").ShouldRefuse("R-1 is there already.");
        Given.ARequest().When(Ask).ShouldRefuse("There is no member “robin-example” on 2 March 2026.");
        Given.ARequest().When(Ask with { Body = "parks" }, by: "ann-sample").ShouldRefuse("There is no body “parks” on 2 March 2026.");
    }

    [Fact]
    public void Another_authority_asks() =>
        Given.ARequest().When(new ReceiveRequestFromAuthority(
            "R-1", "Sampleshire District Council", "S/12", ["Who sits on the joint panel?"], Fields: ["contact"], ForMember: "Cllr Zed Elsewhere"))
            .ShouldRecord(AskedByDistrict());

    [Fact]
    public void Another_authoritys_request_names_it_and_the_reference_that_both_use()
    {
        var ask = new ReceiveRequestFromAuthority("R-1", "Sampleshire District Council", "S/12", ["Who sits on the joint panel?"]);
        Given.ARequest().When(ask with { Authority = "" }).ShouldRefuse("The name of the authority is blank.");
        Given.ARequest().When(ask with { SharedReference = "" }).ShouldRefuse("The shared reference is blank.");
        Given.ARequest().When(ask with { Fields = [""] }).ShouldRefuse("The name of a particular is blank.");
    }

    [Fact]
    public void An_officer_asks_a_member_and_the_member_answers()
    {
        var ask = new MakeEnquiry("E-1", "ann-sample", "May the hedge go?");
        Given.ARequest().When(ask).ShouldRecord(Enquired(Ann));
        Given.ARequest().When(ask with { Question = "" }).ShouldRefuse("The question is blank.");
        Given.ARequest().On("2026-02-03", Enquired(Ann)).When(new AnswerEnquiry("E-1", "It may."), by: "ann-sample").ShouldRecord(new EnquiryAnswered("It may."));
        Given.ARequest().When(new AnswerEnquiry("E-1"), by: "ann-sample").ShouldRefuse("There is no enquiry E-1.");
        Given.ARequest().On("2026-02-03", Enquired(Ann)).When(new AnswerEnquiry("E-1"), by: "ann-sample", on: "2026-02-01")
            .ShouldRefuse("Enquiry E-1 is of 3 February 2026, which is later than 1 February 2026.");
    }

    [Fact]
    public void Officers_inform_members_without_being_asked()
    {
        Given.ARequest().When(new InformMembers("B-1", About: "The week.")).ShouldRecord(Informed());
        Given.ARequest().When(new InformMembers("B-1", Members: ["ann-sample"], About: "The week.")).ShouldRecord(Informed(Ann));
        Given.ARequest().When(new InformMembers("", About: "The week.")).ShouldRefuse("The reference is blank.");
    }
}
