using Ledger.Domain.Access;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>Faversham 10.6, county ACCESS ¶11, Stotfold ACCESS ¶6, Uttlesford code 4 ¶2.</summary>
public sealed class InformationIsUsedOnlyForItsPurposeTests
{
    private static readonly InformationIsUsedOnlyForItsPurpose Rule = new();

    [Theory]
    [InlineData(BeyondPurpose.AnotherPurpose, "Cllr Dan Specimen used for something other than it was given for what they had been given as a member.")]
    [InlineData(BeyondPurpose.PaidWork, "Cllr Dan Specimen used for their own paid work what they had been given as a member.")]
    [InlineData(BeyondPurpose.OwnAdvantage, "Cllr Dan Specimen used to the advantage of themselves or of somebody close to them what they had been given as a member.")]
    public void Broken_when_it_is_used_for_anything_else(BeyondPurpose use, string says) =>
        Used(use).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe(says);

    [Fact]
    public void Kept_while_it_is_only_used_for_its_purpose() => Asked(AsksFor(Dan)).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(BeyondPurpose.AnotherPurpose, 0)]
    [InlineData(BeyondPurpose.OwnAdvantage, 1)]
    public void The_clause_may_forbid_certain_uses_only(BeyondPurpose use, int found) =>
        Used(use).Under(Rule with { Uses = [BeyondPurpose.OwnAdvantage] }).Findings.Length.ShouldBe(found);

    [Fact]
    public void Edge_officers_are_not_bound_by_it() =>
        Asked(AsksFor(Dan)).On("2026-02-05", new UsedBeyondPurpose(Party(Clerk), BeyondPurpose.AnotherPurpose, "A leaflet")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Used(BeyondPurpose.OwnAdvantage).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<DocumentAccess> Used(BeyondPurpose use) => Asked(AsksFor(Dan)).On("2026-02-05", new UsedBeyondPurpose(Party(Dan), use, "A leaflet"));
}
