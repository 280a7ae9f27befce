using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford code 10 ¶2.</summary>
public sealed class GiftsAreRegisteredTests
{
    private static readonly GiftsAreRegistered Rule = new(5000, [Keeper]);

    [Fact]
    public void Owed_within_the_days_from_fifty_pounds_on()
    {
        var duty = Given.ADeclaration().On("2026-02-02", Received(5000)).Under(Rule, "2026-03-03", new Clock(null, 28, ClockUnit.CalendarDays)).Duties.ShouldHaveSingleItem();
        duty.What.ShouldBe("register gift G-1 to Cllr Ann Sample");
        duty.State.ShouldBe(DutyState.Overdue);
    }

    [Fact]
    public void Kept_when_registered() =>
        Given.ADeclaration().On("2026-02-02", Received(7500)).On("2026-02-20", Registered()).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Edge_a_penny_less_is_not_owed() =>
        Given.ADeclaration().On("2026-02-02", Received(4999)).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Edge_another_gift_or_another_register_does_not_do()
    {
        Given.ADeclaration().On("2026-02-02", Received(5000)).On("2026-02-03", Registered("G-2")).Under(Rule).Duties.ShouldHaveSingleItem().DischargedBy.ShouldBeNull();
        Given.ADeclaration().On("2026-02-02", Received(5000)).On("2026-02-03", Registered(with: "director")).Under(Rule).Duties.ShouldHaveSingleItem().DischargedBy.ShouldBeNull();
    }

    [Fact]
    public void A_private_gift_need_not_be() =>
        Given.ADeclaration().On("2026-02-02", Received(5000) with { Private = true }).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADeclaration().On("2026-02-02", Received(5000)).UnderAPackWithoutIt().Duties.ShouldBeEmpty();
}
