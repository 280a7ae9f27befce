using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Stotfold Procedure for Officers ¶3.</summary>
public sealed class TheseDoNotActAloneTests
{
    private static readonly TheseDoNotActAlone Rule = new(["chair"]);

    [Fact]
    public void Kept_when_others_act_with_the_chair() => Raised().On("2026-02-10", new HearingHeld("H-1", [BobHears, Planning])).Under(Rule, pack: Given.WithRoutes).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_the_chair_acts_alone() =>
        Raised().On("2026-02-10", new HearingHeld("H-1", [BobHears])).Under(Rule, pack: Given.WithRoutes).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Bob Sample dealt alone with the concern about Robin Example.");

    [Fact]
    public void Edge_somebody_else_may_act_alone() => Raised().On("2026-02-10", new HearingHeld("H-1", [OutsideHears])).Under(Rule, pack: Given.WithRoutes).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_to_be_told_is_not_to_act() => Raised().On("2026-02-10", Routed(BobHears)).Under(Rule, pack: Given.WithRoutes).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_the_kinds_are_the_clauses_own() =>
        Raised().On("2026-02-10", new HearingHeld("H-1", [BobHears])).Under(Rule with { Kinds = [ConcernKind.Performance] }, pack: Given.WithRoutes).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Raised().On("2026-02-10", new HearingHeld("H-1", [BobHears])).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Raised() => Given.AConcern().On("2026-02-02", Ways.Raised(Ann, Clerk));
}
