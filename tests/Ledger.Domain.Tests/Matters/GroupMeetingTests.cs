using Ledger.Domain.Matters;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Matters;

public sealed class GroupMeetingTests
{
    private static readonly AttendGroupMeeting Plain = new("M-1", "G-1", "labour");

    [Fact]
    public void Whoever_acts_attended_a_groups_meeting() => Given.AMatter().When(Plain).ShouldRecord(Attended(Labour, Clerk));

    [Fact]
    public void Who_was_there_and_when_is_recorded() =>
        Given.AMatter().On("2026-02-03", Asked(Labour)).When(new AttendGroupMeeting(
                "M-1", "G-1", "labour", ["director", "planning-assistant"], "R-1",
                [new("ann-sample", new LocalTime(19, 0), new LocalTime(20, 0)), new("cat-specimen")], [new("Pat Agent")],
                true, true, true, "The group turned to its manifesto.", true, "What was said."))
            .ShouldRecord(new GroupMeetingAttended(
                "G-1", Labour, "R-1", [Director, Junior],
                [new("Cllr Ann Sample", "ann-sample", new LocalTime(19, 0), new LocalTime(20, 0)), new("Cllr Cat Specimen", "cat-specimen")], [new("Pat Agent")],
                true, true, true, "The group turned to its manifesto.", true, "What was said."));

    [Fact]
    public void A_meetings_reference_is_not_used_twice() =>
        Given.AMatter().On("2026-02-03", Attended(Greens, Clerk)).When(Plain).ShouldRefuse("The matter has group meeting G-1 already.");

    [Fact]
    public void Some_officer_attended() => Given.AMatter().When(Plain with { Officers = [] }).ShouldRefuse("No officer attended.");

    [Fact]
    public void A_member_who_records_it_says_which_officer_attended() =>
        Given.AMatter().When(Plain, by: "ann-sample").ShouldRefuse("There is no officer in post “ann-sample” on 2 March 2026.");

    [Fact]
    public void A_meeting_does_not_answer_another_groups_request() =>
        Given.AMatter().On("2026-02-03", Asked(Greens)).When(Plain with { Request = "R-1" }).ShouldRefuse("Request R-1 was made by Greens, not by Labour.");

    [Fact]
    public void A_meeting_does_not_answer_a_later_request() =>
        Given.AMatter().On("2026-02-03", Asked(Labour)).When(Plain with { Request = "R-1" }, on: "2026-02-01")
            .ShouldRefuse("Request R-1 is of 3 February 2026, which is later than 1 February 2026.");

    [Fact]
    public void A_member_is_no_non_member() =>
        Given.AMatter().When(Plain with { NonMembers = [new("Ann", "ann-sample")] }).ShouldRefuse("Ann is a member.");

    [Fact]
    public void Somebody_present_has_a_name() =>
        Given.AMatter().When(Plain with { NonMembers = [null!] }).ShouldRefuse("The name of somebody present is blank.");

    [Fact]
    public void A_member_present_is_in_the_roster() =>
        Given.AMatter().When(Plain with { Members = [new("nobody")] }).ShouldRefuse("There is no member “nobody” on 2 March 2026.");

    [Fact]
    public void Nobody_is_present_for_party_business_that_was_not_discussed() =>
        Given.AMatter().When(Plain with { OfficerPresentForPartyBusiness = true })
            .ShouldRefuse("An officer can't have been present for party business where none was discussed.");

    [Fact]
    public void A_groups_record_of_its_meeting_is_received() =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Clerk)).When(new ReceiveMeetingRecord("M-1", "N-1", "labour", "G-1", ["town-clerk"]))
            .ShouldRecord(new MeetingRecordReceived("N-1", "G-1", Labour, [Clerk]));

    [Fact]
    public void A_record_is_of_that_groups_meeting() =>
        Given.AMatter().On("2026-02-03", Attended(Greens, Clerk)).When(new ReceiveMeetingRecord("M-1", "N-1", "labour", "G-1"))
            .ShouldRefuse("Meeting G-1 was of Greens, not of Labour.");

    [Fact]
    public void A_record_does_not_come_before_its_meeting() =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Clerk)).When(new ReceiveMeetingRecord("M-1", "N-1", "labour", "G-1"), on: "2026-02-02")
            .ShouldRefuse("Meeting G-1 is of 3 February 2026, which is later than 2 February 2026.");

    [Fact]
    public void A_records_reference_is_not_used_twice() =>
        Given.AMatter().On("2026-02-03", new MeetingRecordReceived("N-1", null, Labour, [])).When(new ReceiveMeetingRecord("M-1", "N-1", "labour"))
            .ShouldRefuse("The matter has record N-1 already.");
}
