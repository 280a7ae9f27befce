using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Uttlesford 13.1.</summary>
public sealed class DecisionsAreNotAnticipatedInTheMediaTests
{
    private static readonly DecisionsAreNotAnticipatedInTheMedia Rule = new();

    [Fact]
    public void Kept_when_nothing_was_anticipated() =>
        Given.ADealing().On("2026-02-03", Spoke(AnnWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_decision_was() =>
        Anticipated().Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample anticipated a decision when speaking to The Exampleton Echo.");

    [Fact]
    public void Edge_officers_are_not_meant() =>
        Given.ADealing().On("2026-02-03", Spoke(ClerkWrites) with { AnticipatesDecision = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Anticipated().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Anticipated() => Given.ADealing().On("2026-02-03", Spoke(AnnWrites) with { AnticipatesDecision = true });
}
