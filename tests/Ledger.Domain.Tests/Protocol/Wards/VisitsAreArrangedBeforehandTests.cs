using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Wards;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Faversham 13.3(a), county EMPLOYMENT ¶5.</summary>
public sealed class VisitsAreArrangedBeforehandTests
{
    private static readonly VisitsAreArrangedBeforehand Rule = new(["director"]);

    [Fact]
    public void Broken_when_a_visit_was_not_arranged() =>
        Given.AMatter().On("2026-02-03", Visit()).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample visited the depot without arranging it beforehand with the Director.");

    [Fact]
    public void Kept_when_it_was_arranged_with_a_post_named() =>
        Given.AMatter().On("2026-02-02", new VisitArranged("V-1", Ann, Director)).On("2026-02-03", Visit()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_arranged_with_anybody_where_the_clause_names_nobody()
    {
        var arranged = Given.AMatter().On("2026-02-02", new VisitArranged("V-1", Ann, Junior)).On("2026-02-03", Visit());
        arranged.Under(Rule).Findings.ShouldHaveSingleItem();
        arranged.Under(new VisitsAreArrangedBeforehand()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Edge_arranged_afterwards_is_not_beforehand() =>
        Given.AMatter().On("2026-02-03", Visit()).On("2026-02-04", new VisitArranged("V-1", Ann, Director)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_an_inspection_that_a_statute_provides_for_goes_its_own_way() =>
        Given.AMatter().On("2026-02-03", Visit() with { Kind = VisitKind.StatutoryInspection }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_where_it_is_asked_only_when_practicable_or_the_member_came_unannounced()
    {
        Given.AMatter().On("2026-02-03", Visit()).Under(Rule with { WherePracticable = true }).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);
        Given.AMatter().On("2026-02-03", Visit() with { Kind = VisitKind.Unannounced }).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);
    }

    [Theory]
    [InlineData(VisitKind.Ordinary, 0)]
    [InlineData(VisitKind.FrontLineService, 1)]
    public void The_clause_says_which_visits_it_is_about(VisitKind kind, int found) =>
        Given.AMatter().On("2026-02-03", Visit() with { Kind = kind }).Under(Rule with { Of = [VisitKind.FrontLineService] }).Findings.Length.ShouldBe(found);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Given.AMatter().On("2026-02-03", Visit()).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static VisitMade Visit() => new("V-1", Ann, "the depot", "north", "North", VisitKind.Ordinary);
}
