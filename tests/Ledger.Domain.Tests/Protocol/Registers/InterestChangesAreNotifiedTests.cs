using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford appendix B 1.</summary>
public sealed class InterestChangesAreNotifiedTests
{
    private static readonly InterestChangesAreNotified Rule = new();

    [Fact]
    public void Owed_from_the_day_of_becoming_aware()
    {
        var duty = Aware().Under(Rule, "2026-03-02", new Clock(null, 28, ClockUnit.CalendarDays)).Duties.ShouldHaveSingleItem();
        duty.What.ShouldBe("notify that I-1, Cllr Ann Sample's disclosable pecuniary interest, is new");
        duty.Due.On.ShouldBe(new NodaTime.LocalDate(2026, 3, 2));
        duty.State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void Kept_when_notified() =>
        Aware().On("2026-02-20", new InterestNotified(Ann, Interest(), InterestChange.New, Keeper)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Kept_by_a_return_that_has_it() =>
        Aware().On("2026-02-20", Return(InterestKind.DisclosablePecuniary) with { Interests = [Interest()] }).Under(Rule).Duties.ShouldHaveSingleItem()
            .State.ShouldBe(DutyState.Met);

    [Fact]
    public void Edge_another_interest_or_an_earlier_notice_does_not_do()
    {
        Aware().On("2026-02-20", new InterestNotified(Ann, Interest("I-2"), InterestChange.New, Keeper)).Under(Rule).Duties.ShouldHaveSingleItem().DischargedBy.ShouldBeNull();
        Aware().On("2026-02-01", new InterestNotified(Ann, Interest(), InterestChange.New, Keeper)).Under(Rule).Duties.ShouldHaveSingleItem().DischargedBy.ShouldBeNull();
    }

    [Fact]
    public void Posts_says_to_whom()
    {
        var told = Aware().On("2026-02-20", new InterestNotified(Ann, Interest(), InterestChange.New, "director"));
        told.Under(Rule with { Posts = [Keeper] }).Duties.ShouldHaveSingleItem().DischargedBy.ShouldBeNull();
        told.Under(Rule with { Posts = ["director"] }).Duties.ShouldHaveSingleItem().DischargedBy.ShouldNotBeNull();
    }

    [Fact]
    public void Kinds_says_which()
    {
        var other = Given.ADeclaration().On("2026-02-02", new InterestBecameKnown(Ann, Interest(kind: InterestKind.NonRegistrable), InterestChange.Changed));
        other.Under(Rule).Duties.ShouldBeEmpty();
        other.Under(Rule with { Kinds = [InterestKind.NonRegistrable] }).Duties.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Aware().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Declaration> Aware() => Given.ADeclaration().On("2026-02-02", new InterestBecameKnown(Ann, Interest(), InterestChange.New));
}
