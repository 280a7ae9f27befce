using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Faversham 11.2, county PUBLICITY ¶1, PRE ELECTION ¶2, ¶3 and ¶5.</summary>
public sealed class PublicityPromotesNoPartyTests
{
    private static readonly PublicityPromotesNoParty Rule = new();

    [Fact]
    public void Kept_when_it_promotes_nobody() =>
        Given.ADealing().On("2026-02-02", Drafted()).On("2026-02-03", Issued()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_seems_to_promote_a_party() =>
        Promoted("2026-02-03").Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("PR-1 seems to promote Labour.");

    [Fact]
    public void Edge_only_before_elections_where_the_clause_says_so()
    {
        Promoted("2026-03-23").Under(Rule with { OnlyBeforeElections = true }).Findings.ShouldBeEmpty();
        Promoted("2026-03-24").Under(Rule with { OnlyBeforeElections = true }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Forms_says_what_is_meant()
    {
        Promoted("2026-02-03").Under(Rule with { Forms = [PublicityForm.Event] }).Findings.ShouldBeEmpty();
        Promoted("2026-02-03").Under(Rule with { Forms = [PublicityForm.Release] }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Promoted("2026-02-03").UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Promoted(string day) =>
        Given.ADealing().CouncilOn("2026-02-01", BeforeTheElections).On("2026-02-02", Drafted()).On(day, Issued() with { Promotes = "Labour" });
}
