using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>A group's proposals: how many.</summary>
public sealed class ProposalsAreLimitedPerGroupTests
{
    private static readonly ProposalsAreLimitedPerGroup Two = new(2);

    [Fact]
    public void Kept_up_to_the_limit_by_each_group() =>
        Given.AMatter().On("2026-02-01", Put(Labour, "P-1")).On("2026-02-02", Put(Labour, "P-2")).On("2026-02-03", Put(Greens, "P-3"))
            .Under(Two).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_each_proposal_beyond_it()
    {
        var found = Given.AMatter().On("2026-02-01", Put(Labour, "P-1")).On("2026-02-02", Put(Labour, "P-2"))
            .On("2026-02-03", Put(Labour, "P-3")).On("2026-02-04", Put(Labour, "P-4")).Under(Two).Findings;
        found.ShouldAllBe(one => one.Kind == FindingKind.Breach && one.Subject == "labour");
        found.Select(one => one.Says).ShouldBe(
        [
            "Labour put 4 proposals, of which P-3 is beyond the limit of 2.", "Labour put 4 proposals, of which P-4 is beyond the limit of 2.",
        ]);
        found[0].Evidence.Select(entry => entry.Version).ShouldBe([4, 2, 3]);
    }

    [Fact]
    public void Edge_a_limit_of_none_allows_none() =>
        Given.AMatter().On("2026-02-01", Put(Labour, "P-1")).Under(Two with { Limit = 0 }).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Labour put 1 proposal, of which P-1 is beyond the limit of 0.");

    [Fact]
    public void Edge_a_proposal_put_again_under_its_reference_is_not_another() =>
        Given.AMatter().On("2026-02-01", Put(Labour, "P-1")).On("2026-02-02", Put(Labour, "P-1")).On("2026-02-03", Put(Labour, "P-2"))
            .Under(Two).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_which_is_beyond_the_limit_goes_by_the_day_and_not_by_the_recording() =>
        Given.AMatter().On("2026-02-03", Put(Labour, "P-3")).On("2026-02-01", Put(Labour, "P-1")).On("2026-02-02", Put(Labour, "P-2"))
            .Under(Two).Findings.ShouldHaveSingleItem().Says.ShouldContain("P-3");

    [Theory]
    [InlineData(null, 1)]
    [InlineData("amendment", 0)]
    [InlineData("ALTERNATIVE BUDGET", 1)]
    public void Kind_says_what_is_counted_letter_case_aside(string? kind, int breaches) =>
        Given.AMatter().On("2026-02-01", Put(Labour, "P-1")).On("2026-02-02", Put(Labour, "P-2"))
            .On("2026-02-03", Put(Labour, "P-3") with { Kind = "amendment" }).Under(new ProposalsAreLimitedPerGroup(kind is null ? 2 : 1, kind))
            .Findings.Length.ShouldBe(breaches);

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Given.AMatter().On("2026-02-01", Put(Labour, "P-1")).On("2026-02-02", Put(Labour, "P-2")).On("2026-02-03", Put(Labour, "P-3"))
            .UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static ProposalSubmitted Put(Side of, string proposal) => new(proposal, of, "alternative budget", "Free stalls");
}
