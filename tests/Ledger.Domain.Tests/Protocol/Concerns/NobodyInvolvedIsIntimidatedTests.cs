using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Uttlesford code 8.</summary>
public sealed class NobodyInvolvedIsIntimidatedTests
{
    private static readonly NobodyInvolvedIsIntimidated Rule = new();

    [Fact]
    public void Kept_while_nothing_is_alleged() => Given.AConcern().On("2026-02-02", Raised(Ann, Cat)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_once_it_is_alleged()
    {
        var found = Alleged(Cat).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Cllr Cat Specimen is said to have intimidated Jo Newcomer; did nobody have cause to feel so?");
    }

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void Edge_the_answer_settles_it(bool kept, FindingKind kind) =>
        Alleged(Cat).On("2026-02-09", new Ledger.Domain.Records.RuleQuestionAnswered("1.1", null, 2, kept, "The reasons given.", null)).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Fact]
    public void Edge_an_officer_is_not_bound_by_the_councillors_code() => Alleged(Director).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Alleged(Cat).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Alleged(ConcernParty by) =>
        Given.AConcern().On("2026-02-02", Raised(Ann, Cat)).On("2026-02-05", new IntimidationAlleged(by, new("jo-newcomer", "Jo Newcomer"), "Shouted at the witness"));
}
