using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

public sealed class SanctionIsImposedByThoseNamedTests
{
    private static readonly SanctionIsImposedByThoseNamed Rule = new(["planning"]);

    [Fact]
    public void Kept_when_the_body_imposes_what_another_recommended() => Imposed(Planning).Under(Rule, pack: Given.WithRoutes).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_somebody_else_imposes_it() => Imposed(BobHears).Under(Rule, pack: Given.WithRoutes).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Bob Sample imposed a sanction on Cllr Cat Specimen; only the planning may.");

    [Fact]
    public void Edge_its_recommender_may_impose_it_unless_the_clause_keeps_them_apart()
    {
        Imposed(OutsideHears).Under(new SanctionIsImposedByThoseNamed(), pack: Given.WithRoutes).Findings.ShouldBeEmpty();
        Imposed(OutsideHears).Under(new SanctionIsImposedByThoseNamed(ApartFromRecommender: true), pack: Given.WithRoutes).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Monitoring Officer of the district imposed a sanction on Cllr Cat Specimen that they had recommended themselves.");
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Imposed(BobHears).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Imposed(Handler by) =>
        Given.AConcern().On("2026-02-02", Raised(Ann, Cat)).On("2026-02-18", new SanctionRecommended([OutsideHears], "An apology")).On("2026-02-20", new SanctionImposed("S-1", [by], Cat, "An apology"));
}
