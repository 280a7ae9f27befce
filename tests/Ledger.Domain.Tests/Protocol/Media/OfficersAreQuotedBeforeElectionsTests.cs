using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>County PRE ELECTION ¶3.</summary>
public sealed class OfficersAreQuotedBeforeElectionsTests
{
    private static readonly OfficersAreQuotedBeforeElections Rule = new();

    [Fact]
    public void Kept_when_an_officer_is_quoted() =>
        Quoted("2026-04-01", DirectorWrites).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_for_every_member_quoted()
    {
        var found = Quoted("2026-04-01", AnnWrites, DirectorWrites, CatWrites).Under(Rule).Findings;
        found.Select(finding => finding.Subject).ShouldBe(["ann-sample", "cat-specimen"]);
        found[0].Says.ShouldBe("PR-1 quotes Cllr Ann Sample, a member, shortly before the county elections.");
    }

    [Fact]
    public void Edge_the_day_after_the_poll()
    {
        Quoted("2026-05-07", AnnWrites).Under(Rule).Findings.ShouldHaveSingleItem();
        Quoted("2026-05-08", AnnWrites).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Forms_says_what_is_meant() =>
        Quoted("2026-04-01", AnnWrites).Under(Rule with { Forms = [PublicityForm.Event] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Quoted("2026-04-01", AnnWrites).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Quoted(string day, params IReadOnlyList<Domain.Letters.Correspondent> quotes) =>
        Given.ADealing().CouncilOn("2026-02-01", BeforeTheElections).On("2026-02-02", Drafted()).On(day, Issued(quotes));
}
