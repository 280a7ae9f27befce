using Ledger.Domain.Matters;
using Ledger.Domain.Protocol.Delegation;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Delegation;

/// <summary>Hailsham 2.5 ¶2, Stotfold Officers ¶6.</summary>
public sealed class TheRecommendationIsTheOfficersOwnTests
{
    private static readonly TheRecommendationIsTheOfficersOwn Rule = new();

    [Fact]
    public void Broken_when_it_is_a_members() =>
        Given.AMatter().On("2026-02-03", Report() with { RecommendationOf = new(Ann.Id, Ann.Name) }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("The report RP-1 in the name of Robin Example makes a recommendation that is Cllr Ann Sample's.");

    [Fact]
    public void Kept_when_it_is_the_officers_own() => Given.AMatter().On("2026-02-03", Report()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_report_may_make_none() => Given.AMatter().On("2026-02-03", Report() with { RecommendationOf = null }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.AMatter().On("2026-02-03", Report() with { RecommendationOf = new(Ann.Id, Ann.Name) }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static ReportSubmitted Report() => new("RP-1", new(Clerk.Id, Clerk.Name), true, "planning", "Planning Committee", new(Clerk.Id, Clerk.Name), [], null);
}
