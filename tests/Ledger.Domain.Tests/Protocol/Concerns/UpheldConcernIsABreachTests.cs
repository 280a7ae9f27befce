using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Clauses on respect, bullying, impartiality and the like, which people judge.</summary>
public sealed class UpheldConcernIsABreachTests
{
    private static readonly UpheldConcernIsABreach Rule = new();

    [Fact]
    public void Kept_when_the_concern_is_not_upheld()
    {
        var found = Cited().On("2026-02-10", Found(Outcome.NotUpheld)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.SettledBy.ShouldNotBeNull();
        found.Says.ShouldBe("Robin Example did not find that Cllr Cat Specimen broke the clause.");
    }

    [Fact]
    public void Broken_when_it_is_upheld()
    {
        var found = Cited().On("2026-02-10", Found(Outcome.Upheld, "1.1")).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("cat-specimen");
        found.Says.ShouldBe("Robin Example found that Cllr Cat Specimen did not keep the clause.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_question_while_nobody_has_decided() => Cited().Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("A concern says that Cllr Cat Specimen did not keep the clause; did they?");

    [Fact]
    public void Edge_upheld_in_part_is_upheld_for_the_clauses_named()
    {
        Cited().On("2026-02-10", Found(Outcome.UpheldInPart, "9.9")).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);
        Cited().On("2026-02-10", Found(Outcome.UpheldInPart, "1.1")).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Breach);
    }

    [Fact]
    public void Edge_a_finding_may_name_a_clause_that_the_concern_did_not() =>
        Given.AConcern().On("2026-02-02", Raised(Ann, Cat)).On("2026-02-10", Found(Outcome.Upheld, "1.1")).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Breach);

    [Fact]
    public void Edge_a_kind_of_concern_is_always_about_its_clause() =>
        Given.AConcern().On("2026-02-02", Raised(Ann, Cat, ConcernKind.Bullying)).Under(Rule with { Kinds = [ConcernKind.Bullying] }).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_a_clause_on_officers_is_not_broken_by_a_member() => Cited().Under(Rule with { Whose = [ConcernSide.Officer] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_concern_that_cites_another_clause_asks_nothing() => Given.AConcern().On("2026-02-02", Raised(Ann, Cat) with { Clauses = ["9.9"] }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Cited().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Cited() => Given.AConcern().On("2026-02-02", Raised(Ann, Cat) with { Clauses = ["1.1"] });
}
