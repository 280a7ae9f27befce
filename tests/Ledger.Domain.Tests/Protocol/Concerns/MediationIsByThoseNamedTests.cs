using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Stotfold Procedure for Officers ¶3, Hailsham 5.1.</summary>
public sealed class MediationIsByThoseNamedTests
{
    private static readonly MediationIsByThoseNamed Rule = new(["monitoring-officer"]);

    [Fact]
    public void Kept_when_the_other_authoritys_monitoring_officer_mediates() => Mediated(OutsideHears).Under(Rule, pack: Given.WithRoutes).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_somebody_else_does() =>
        Mediated(BobHears).Under(Rule, pack: Given.WithRoutes).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Bob Sample mediated, and the clause names the Monitoring Officer of the district.");

    [Fact]
    public void Edge_a_talk_is_no_mediation() => Given.AConcern().On("2026-02-02", Raised(Ann, Clerk)).On("2026-02-05", Tried(false, BobHears)).Under(Rule, pack: Given.WithRoutes).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_concerns_on_other_ways_are_not_meant() => Mediated(BobHears).Under(Rule with { Chains = ["about-a-member"] }, pack: Given.WithRoutes).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Mediated(BobHears).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Mediated(Handler by) => Given.AConcern().On("2026-02-02", Raised(Ann, Clerk)).On("2026-02-05", Tried(false, by) with { Means = InformalMeans.Mediation });
}
