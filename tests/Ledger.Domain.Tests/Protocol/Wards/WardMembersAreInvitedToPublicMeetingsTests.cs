using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Wards;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Faversham 9.3, Uttlesford 6.1.</summary>
public sealed class WardMembersAreInvitedToPublicMeetingsTests
{
    private static readonly WardMembersAreInvitedToPublicMeetings Rule = new();

    [Fact]
    public void Owed_to_every_member_for_the_wards_until_the_day()
    {
        var duties = Arranged().Under(Rule, "2026-02-20").Duties;
        duties.Select(duty => (duty.OwedTo.Id, duty.State)).ShouldBe([(Ann.Id, DutyState.Open), (Cat.Id, DutyState.Open), (Eve.Id, DutyState.Open)]);
        duties[0].What.ShouldBe("Invite Cllr Ann Sample, who represents North, to the public meeting PM-1");
        Arranged().Under(Rule, "2026-02-21").Duties.ShouldAllBe(duty => duty.State == DutyState.Overdue);
    }

    [Fact]
    public void Kept_when_they_are_invited() =>
        Arranged().On("2026-02-03", Invited(Ann, Cat, Eve)).Under(Rule).Duties.ShouldAllBe(duty => duty.State == DutyState.Met);

    [Fact]
    public void Broken_when_they_are_invited_after_it() =>
        Arranged().On("2026-02-21", Invited(Ann, Cat, Eve)).Under(Rule).Duties.ShouldAllBe(duty => duty.State == DutyState.MetLate);

    [Fact]
    public void Edge_an_invitation_to_another_meeting_does_not_count() =>
        Arranged().On("2026-02-03", Invited(Ann) with { Meeting = "PM-2" }).Under(Rule, "2026-02-10").Duties[0].State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_a_meeting_for_no_ward_in_particular_owes_nothing() =>
        Given.AMatter().On("2026-02-02", new PublicMeetingArranged("PM-1", new(2026, 2, 20), [], null)).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void The_words_of_a_clause_without_a_number_are_shown() =>
        Arranged().Under(Rule, "2026-02-10", new Clock("the maximum possible notice")).Duties[0].Due.Explained
            .ShouldBe("“the maximum possible notice”: no number is stated; by Friday 20 February 2026, the day itself");

    [Fact]
    public void A_question_when_the_longest_notice_was_due_and_they_were_invited_later()
    {
        var invited = Arranged().On("2026-02-12", Invited(Ann));
        invited.Under(Rule).Findings.ShouldBeEmpty();
        invited.Under(Rule with { LongestNotice = true }).Findings.ShouldHaveSingleItem().Says.ShouldBe(
            "Cllr Ann Sample was invited on 12 February 2026 to the meeting of 20 February 2026, which was arranged on 2 February 2026; was that the longest possible notice?");
        Arranged().On("2026-02-02", Invited(Ann)).Under(Rule with { LongestNotice = true }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Arranged().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Matter> Arranged() => Given.AMatter().On("2026-02-02", new PublicMeetingArranged("PM-1", new(2026, 2, 20), ["north"], null));

    private static WardMembersInvited Invited(params MemberThen[] members) => new("north", "North", members, "PM-1");
}
