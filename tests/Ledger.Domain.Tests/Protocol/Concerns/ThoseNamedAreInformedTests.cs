using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Uttlesford 10.5.</summary>
public sealed class ThoseNamedAreInformedTests
{
    private static readonly ThoseNamedAreInformed Rule = new(["about-a-member"]);

    [Fact]
    public void Kept_when_the_post_is_told() =>
        LeaderInvolved().On("2026-02-05", new ConcernNotified([ClerkHears], null)).Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Owed_once_the_groups_leader_became_involved()
    {
        var duty = LeaderInvolved().Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem();
        duty.OwedTo.Id.ShouldBe("robin-example");
        duty.What.ShouldBe("Inform Robin Example, Town Clerk, that Cllr Ann Sample became involved");
        duty.State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void Edge_nothing_is_owed_while_the_leader_is_not_involved() => Raised().On("2026-02-03", Routed(DirectorHears)).Under(Rule, pack: Given.WithRoutes).Duties.ShouldBeEmpty();

    [Fact]
    public void Edge_whoever_dealt_with_it_needs_no_telling() =>
        Raised().On("2026-02-03", Routed(ClerkHears)).On("2026-02-04", Escalated(AnnHears)).Under(Rule, pack: Given.WithRoutes).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => LeaderInvolved().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Concern> Raised() => Given.AConcern().On("2026-02-02", Ways.Raised(Junior, Ann));

    private static Given<Concern> LeaderInvolved() => Raised().On("2026-02-03", Routed(DirectorHears)).On("2026-02-04", Escalated(AnnHears));
}
