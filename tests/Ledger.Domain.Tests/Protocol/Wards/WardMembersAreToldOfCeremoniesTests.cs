using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Wards;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>County Ceremonial events ¶2.</summary>
public sealed class WardMembersAreToldOfCeremoniesTests
{
    private static readonly WardMembersAreToldOfCeremonies Rule = new();

    [Fact]
    public void Owed_to_every_member_for_the_ward_until_the_day()
    {
        Arranged().Under(Rule, "2026-02-20").Duties.Select(duty => (duty.OwedTo.Id, duty.State))
            .ShouldBe([(Ann.Id, DutyState.Open), (Cat.Id, DutyState.Open), (Eve.Id, DutyState.Open)]);
        Arranged().Under(Rule, "2026-02-21").Duties.ShouldAllBe(duty => duty.State == DutyState.Overdue);
    }

    [Fact]
    public void Kept_when_they_are_told_or_invited() =>
        Arranged()
            .On("2026-02-05", new WardMembersTold("north", "North", [Ann], "e-mail", null, "E-1"))
            .On("2026-02-06", new WardMembersInvited("north", "North", [Cat, Eve], null, "E-1"))
            .Under(Rule).Duties.ShouldAllBe(duty => duty.State == DutyState.Met);

    [Fact]
    public void Broken_when_they_are_told_after_it() =>
        Arranged().On("2026-02-22", new WardMembersTold("north", "North", [Ann, Cat, Eve], "e-mail", null, "E-1")).Under(Rule).Duties.ShouldAllBe(duty => duty.State == DutyState.MetLate);

    [Fact]
    public void A_question_once_the_day_has_come_and_they_were_not_invited()
    {
        var invited = Arranged().On("2026-02-06", new WardMembersInvited("north", "North", [Cat, Eve], null, "E-1"));
        invited.Under(Rule with { Invited = true }, "2026-02-19").Findings.ShouldBeEmpty();
        invited.Under(Rule with { Invited = true }, "2026-02-20").Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample, who represents North, was not invited to the ceremonial event E-1; was it not possible?");
        invited.Under(Rule, "2026-02-20").Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Edge_an_invitation_to_something_else_tells_nobody() =>
        Arranged().On("2026-02-06", new WardMembersInvited("north", "North", [Ann], "PM-1")).Under(Rule, "2026-02-10").Duties[0].State.ShouldBe(DutyState.Open);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Arranged().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Matter> Arranged() => Given.AMatter().On("2026-02-02", new CeremonialEventArranged("E-1", new(2026, 2, 20), ["north"], "The plaque"));
}
