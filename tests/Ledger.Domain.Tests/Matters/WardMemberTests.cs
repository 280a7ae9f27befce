using Ledger.Domain.Matters;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Matters;

public sealed class WardMemberTests
{
    [Fact]
    public void Ward_members_are_told() =>
        Given.AMatter().When(new TellWardMembers("M-1", "north", ["ann-sample", "cat-specimen"], "e-mail", "The closure of Mill Lane"))
            .ShouldRecord(new WardMembersTold("north", "North", [Ann, Cat], "e-mail", "The closure of Mill Lane"));

    [Fact]
    public void It_is_said_how_they_were_told() =>
        Given.AMatter().When(new TellWardMembers("M-1", "north", ["ann-sample"], "")).ShouldRefuse("How they were told is blank.");

    [Fact]
    public void Ward_members_are_invited_to_a_public_meeting() =>
        Given.AMatter().On("2026-02-03", new PublicMeetingArranged("PM-1", new(2026, 4, 1), ["north"], null))
            .When(new InviteWardMembers("M-1", "north", ["ann-sample"], "PM-1")).ShouldRecord(new WardMembersInvited("north", "North", [Ann], "PM-1"));

    [Fact]
    public void Nobody_is_invited_to_a_meeting_that_is_not_known() =>
        Given.AMatter().When(new InviteWardMembers("M-1", "north", ["ann-sample"], "PM-1")).ShouldRefuse("The matter has no public meeting PM-1.");

    [Fact]
    public void Ward_members_are_consulted() =>
        Given.AMatter().When(new ConsultWardMembers("M-1", "north", ["ann-sample"], "The route")).ShouldRecord(new WardMembersConsulted("north", "North", [Ann], "The route"));

    [Fact]
    public void The_members_are_named()
    {
        Given.AMatter().When(new TellWardMembers("M-1", "north", [], "e-mail")).ShouldRefuse("No member is named.");
        Given.AMatter().When(new InviteWardMembers("M-1", "north", [])).ShouldRefuse("No member is named.");
        Given.AMatter().When(new ConsultWardMembers("M-1", "north", [])).ShouldRefuse("No member is named.");
    }

    [Fact]
    public void A_public_meeting_is_arranged() =>
        Given.AMatter().When(new ArrangePublicMeeting("M-1", "PM-1", new(2026, 4, 1), ["north"], "The market"))
            .ShouldRecord(new PublicMeetingArranged("PM-1", new(2026, 4, 1), ["north"], "The market"));

    [Fact]
    public void A_public_meetings_reference_is_not_used_twice() =>
        Given.AMatter().On("2026-02-03", new PublicMeetingArranged("PM-1", new(2026, 4, 1), [], null))
            .When(new ArrangePublicMeeting("M-1", "PM-1", new(2026, 5, 1))).ShouldRefuse("The matter has public meeting PM-1 already.");

    [Fact]
    public void A_meeting_is_not_arranged_after_it() =>
        Given.AMatter().When(new ArrangePublicMeeting("M-1", "PM-1", new(2026, 3, 1)))
            .ShouldRefuse("A meeting on 1 March 2026 can't have been arranged on 2 March 2026.");

    [Fact]
    public void A_release_is_issued() => Given.AMatter().When(new IssueRelease("M-1", "PR-1", ["north"])).ShouldRecord(new ReleaseIssued("PR-1", ["north"]));

    [Fact]
    public void A_release_is_not_issued_twice() =>
        Given.AMatter().On("2026-02-03", new ReleaseIssued("PR-1", [])).When(new IssueRelease("M-1", "PR-1")).ShouldRefuse("The matter has release PR-1 already.");
}
