using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Wards;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Faversham 9.4.</summary>
public sealed class OfficersAreToldOfAMembersPublicMeetingTests
{
    private static readonly OfficersAreToldOfAMembersPublicMeeting Rule = new(["town-clerk"]);

    [Fact]
    public void Owed_to_the_post_until_the_day()
    {
        var duty = Given.AMatter().On("2026-02-02", Planned()).Under(Rule, "2026-02-20").Duties.ShouldHaveSingleItem();
        (duty.OwedTo.Id, duty.State, duty.What).ShouldBe(("town-clerk", DutyState.Open, "Have Cllr Ann Sample tell the Town Clerk of their public meeting MM-1"));
        Given.AMatter().On("2026-02-02", Planned()).Under(Rule, "2026-02-21").Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Overdue);
    }

    [Fact]
    public void Kept_when_the_clerk_is_told() =>
        Given.AMatter().On("2026-02-02", Planned()).On("2026-02-03", new OfficerToldOfMemberMeeting("MM-1", Ann, Clerk)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Edge_another_officer_told_does_not_count() =>
        Given.AMatter().On("2026-02-02", Planned()).On("2026-02-03", new OfficerToldOfMemberMeeting("MM-1", Ann, Junior))
            .Under(Rule, "2026-02-10").Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_a_meeting_on_other_things_owes_nothing() =>
        Given.AMatter().On("2026-02-02", Planned() with { OnCouncilWork = false }).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Given.AMatter().On("2026-02-02", Planned()).UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static MemberMeetingPlanned Planned() => new("MM-1", Ann, new(2026, 2, 20), true, false, false, [], null);
}
