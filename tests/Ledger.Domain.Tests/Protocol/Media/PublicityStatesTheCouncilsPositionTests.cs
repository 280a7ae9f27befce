using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>County PUBLICITY ¶2.</summary>
public sealed class PublicityStatesTheCouncilsPositionTests
{
    private static readonly PublicityStatesTheCouncilsPosition Rule = new();

    [Fact]
    public void Kept_when_it_does() =>
        Given.ADealing().On("2026-02-02", Drafted()).On("2026-02-03", Issued()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_somebodys_own_view() =>
        Own().Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("robin-example");

    [Fact]
    public void Edge_a_draft_that_never_went_out_says_nothing() =>
        Given.ADealing().On("2026-02-02", Drafted()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Own().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Own() => Given.ADealing().On("2026-02-02", Drafted()).On("2026-02-03", Issued() with { PersonalView = true });
}
