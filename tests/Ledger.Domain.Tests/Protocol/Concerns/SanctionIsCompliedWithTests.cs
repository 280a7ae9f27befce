using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Uttlesford code 8.</summary>
public sealed class SanctionIsCompliedWithTests
{
    private static readonly SanctionIsCompliedWith Rule = new();

    [Fact]
    public void Kept_when_the_member_complies() => Imposed().On("2026-03-02", new SanctionAnswered("S-1", true, null)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Owed_until_then()
    {
        var duty = Imposed().Under(Rule).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Open);
        duty.OwedTo.Id.ShouldBe("planning");
    }

    [Fact]
    public void Broken_when_the_member_does_not() =>
        Imposed().On("2026-03-02", new SanctionAnswered("S-1", false, null)).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Cat Specimen did not comply with the sanction S-1.");

    [Fact]
    public void Edge_complying_later_settles_it() =>
        Imposed().On("2026-03-02", new SanctionAnswered("S-1", false, null)).On("2026-03-09", new SanctionAnswered("S-1", true, null)).Under(Rule).Findings.ShouldHaveSingleItem().SettledBy.ShouldNotBeNull();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Imposed().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Concern> Imposed() => Given.AConcern().On("2026-02-02", Raised(Ann, Cat)).On("2026-02-20", new SanctionImposed("S-1", [Planning], Cat, "A written apology"));
}
