using Ledger.Domain.Access;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>County EMPLOYMENT ¶6.</summary>
public sealed class InformationIsNotForPaidWorkTests
{
    private static readonly InformationIsNotForPaidWork Rule = new();

    [Fact]
    public void Broken_when_it_is_asked_for_paid_work() =>
        Asked(AsksFor(Dan) with { ForPaidWork = true }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Dan Specimen asked as a member for a document that they wanted for their own paid work.");

    [Fact]
    public void Broken_when_it_is_used_for_paid_work_afterwards() =>
        Asked(AsksFor(Dan)).On("2026-02-05", new UsedBeyondPurpose(Party(Dan), BeyondPurpose.PaidWork, "A bid")).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Dan Specimen used in their own paid work what they had got as a member.");

    [Fact]
    public void Kept_when_it_is_for_their_duties() => Asked(AsksFor(Dan)).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_another_use_is_another_clauses_business() =>
        Asked(AsksFor(Dan)).On("2026-02-05", new UsedBeyondPurpose(Party(Dan), BeyondPurpose.AnotherPurpose, "A leaflet")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Asked(AsksFor(Dan) with { ForPaidWork = true }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
