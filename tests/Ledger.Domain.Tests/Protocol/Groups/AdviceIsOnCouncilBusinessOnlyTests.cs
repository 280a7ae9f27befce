using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.3, Uttlesford 9.6.</summary>
public sealed class AdviceIsOnCouncilBusinessOnlyTests
{
    private static readonly AdviceIsOnCouncilBusinessOnly Rule = new();
    private static readonly AdviceGiven OnPartyBusiness = Advised(Labour, Clerk) with { OnPartyBusiness = true };

    [Fact]
    public void Kept_by_advice_on_council_business() => Given.AMatter().On("2026-02-03", Advised(Labour, Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_advice_on_party_business()
    {
        var found = Given.AMatter().On("2026-02-03", OnPartyBusiness).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("robin-example");
        found.Says.ShouldBe("Robin Example advised Labour on party business.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([2]);
    }

    [Fact]
    public void Edge_a_recommendation_on_council_business_is_professional_advice() =>
        Given.AMatter().On("2026-02-03", Advised(Labour, Clerk) with { Recommendation = "Renew it." }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_advice_corrected_to_council_business_is_no_breach() =>
        Given.AMatter()
            .On("2026-02-03", OnPartyBusiness)
            .On("2026-02-04", new MatterCorrected(2, OnPartyBusiness, Recorded(Advised(Labour, Clerk)), "It was about the lease."))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void An_exempt_officer_may_advise_on_it() =>
        Given.AMatter()
            .On("2026-02-03", OnPartyBusiness with { By = Assistant })
            .Under(Rule with { Exempt = ["political-assistant"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Given.AMatter().On("2026-02-03", OnPartyBusiness).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static AdviceGiven Recorded(AdviceGiven advice) => advice with { Occurred = OccurredAt.Parse("2026-02-03") };
}
