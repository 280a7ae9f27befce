using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

public sealed class RemedyIsGivenByItsDateTests
{
    private static readonly RemedyIsGivenByItsDate Rule = new();

    [Theory]
    [InlineData("2026-03-01", DutyState.Met)]
    [InlineData("2026-03-02", DutyState.MetLate)]
    public void Kept_on_its_last_day_and_late_the_day_after(string on, DutyState state) =>
        Due().On(on, new RemedyMet("Y-1", null)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(state);

    [Fact]
    public void Owed_until_then_and_overdue_after()
    {
        var duty = Due().Under(Rule, asOf: "2026-03-01").Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Open);
        duty.What.ShouldBe("Give Cllr Ann Sample the remedy: A written apology");
        duty.Due.Explained.ShouldBe("the day set when the remedy was decided, Sunday 1 March 2026");
        Due().Under(Rule, asOf: "2026-03-02").Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Overdue);
    }

    [Fact]
    public void Edge_another_remedy_does_not_meet_it() => Due().On("2026-02-20", new RemedyMet("Y-2", null)).Under(Rule, asOf: "2026-02-21").Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Due().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Concern> Due() => Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).On("2026-02-10", new RemedyDue("Y-1", Ann, "A written apology", new(2026, 3, 1)));
}
