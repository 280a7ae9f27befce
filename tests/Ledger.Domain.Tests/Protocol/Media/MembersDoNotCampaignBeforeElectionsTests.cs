using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Faversham 11.5(g).</summary>
public sealed class MembersDoNotCampaignBeforeElectionsTests
{
    private static readonly MembersDoNotCampaignBeforeElections Rule = new();

    [Fact]
    public void Kept_when_not_party_political() =>
        Given.ADealing().CouncilOn("2026-02-01", BeforeTheElections).On("2026-04-01", Spoke(AnnWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_party_politics_before_an_election() =>
        Campaigned("2026-04-01").Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample spoke to The Exampleton Echo for a party shortly before the county elections.");

    [Theory]
    [InlineData("2026-03-23", 0)]
    [InlineData("2026-03-24", 1)]
    [InlineData("2026-05-07", 1)]
    [InlineData("2026-05-08", 0)]
    public void Edge_the_first_and_the_last_day_count(string day, int findings) => Campaigned(day).Under(Rule).Findings.Length.ShouldBe(findings);

    [Fact]
    public void A_candidate_is_free_to_where_the_clause_says_so()
    {
        Campaigned("2026-04-01", SpeaksAs.Candidate).Under(Rule).Findings.ShouldBeEmpty();
        Campaigned("2026-04-01", SpeaksAs.Candidate).Under(Rule with { ExceptAsCandidate = false }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Campaigned("2026-04-01").UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Campaigned(string day, SpeaksAs capacity = SpeaksAs.Ward) =>
        Given.ADealing().CouncilOn("2026-02-01", BeforeTheElections).On(day, Spoke(AnnWrites, capacity) with { PartyPolitical = true });
}
