using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Delegation;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Delegation;

/// <summary>County Officers Do • 8.</summary>
public sealed class DelegatedDecisionsHaveReasonsTests
{
    private static readonly DelegatedDecisionsHaveReasons Rule = new();

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_question_when_no_reasons_are_on_record(string? reasons)
    {
        var finding = Given.AMatter().On("2026-02-03", Acted(Clerk.Id) with { Reasons = reasons }).Under(Rule).Findings.ShouldHaveSingleItem();
        (finding.Kind, finding.Says).ShouldBe((FindingKind.Question, "Robin Example acted under delegated powers and no reasons are on record; what were they?"));
    }

    [Fact]
    public void Kept_when_reasons_are_given() => Given.AMatter().On("2026-02-03", Acted(Clerk.Id)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.AMatter().On("2026-02-03", Acted(Clerk.Id) with { Reasons = null }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static DelegatedActionTaken Acted(string decidedBy) => new(Clerk, Ann, "26/1", decidedBy, "Let the kiosk", "Best bid");
}
