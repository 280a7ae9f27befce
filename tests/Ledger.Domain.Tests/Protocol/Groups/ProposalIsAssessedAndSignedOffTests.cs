using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>A group's proposals: assessed, signed off by all, refused only on a stated ground.</summary>
public sealed class ProposalIsAssessedAndSignedOffTests
{
    private static readonly ProposalIsAssessedAndSignedOff Rule = new(["town-clerk", "director"], ["unlawful", "unaffordable"]);

    [Fact]
    public void Kept_when_it_is_assessed_and_signed_off_by_all_before_release() =>
        Assessed().On("2026-02-03", SignedOff(Clerk)).On("2026-02-03", SignedOff(Director)).On("2026-02-10", Released(Labour, Greens))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_is_released_without()
    {
        var found = Given.AMatter().On("2026-02-10", Released(Labour, Greens)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("labour");
        found.Says.ShouldBe("Proposal P-1 of Labour was released without an assessment, the sign-off of the Town Clerk and the sign-off of the Director.");
    }

    [Fact]
    public void Broken_when_one_of_the_sign_offs_is_missing() =>
        Assessed().On("2026-02-03", SignedOff(Clerk)).On("2026-02-10", Released(Labour, Greens)).Under(Rule)
            .Findings.ShouldHaveSingleItem().Says.ShouldBe("Proposal P-1 of Labour was released without the sign-off of the Director.");

    [Fact]
    public void A_post_that_the_protocol_has_no_title_for_goes_by_its_id() =>
        Assessed().On("2026-02-10", Released(Labour, Greens)).Under(Rule with { SignedOffBy = ["treasurer"] })
            .Findings.ShouldHaveSingleItem().Says.ShouldBe("Proposal P-1 of Labour was released without the sign-off of the treasurer.");

    [Theory]
    [InlineData("2026-02-10", 0)]
    [InlineData("2026-02-11", 1)]
    public void Edge_a_sign_off_after_the_release_comes_too_late(string day, int breaches) =>
        Assessed().On("2026-02-03", SignedOff(Clerk)).On("2026-02-10", Released(Labour, Greens)).On(day, SignedOff(Director)).Under(Rule)
            .Findings.Length.ShouldBe(breaches);

    [Theory]
    [InlineData("2026-02-10T09:00:00Z", 0)]
    [InlineData("2026-02-10T11:00:00Z", 1)]
    public void Edge_so_does_an_assessment_on_the_day_where_the_times_say_so(string assessed, int breaches) =>
        Given.AMatter().On("2026-02-03", SignedOff(Clerk)).On("2026-02-03", SignedOff(Director)).On("2026-02-10T10:00:00Z", Released(Labour, Greens))
            .On(assessed, new ProposalAssessed("P-1", Labour, Junior, null)).Under(Rule).Findings.Length.ShouldBe(breaches);

    [Fact]
    public void Edge_a_second_release_is_not_a_second_breach() =>
        Given.AMatter().On("2026-02-10", Released(Labour, Greens)).On("2026-02-12", Released(Labour, Conservatives)).Under(Rule)
            .Findings.ShouldHaveSingleItem().Evidence[0].Version.ShouldBe(2);

    [Fact]
    public void Edge_what_was_done_for_another_proposal_does_not_count() =>
        Given.AMatter().On("2026-02-02", new ProposalAssessed("P-2", Labour, Junior, null)).On("2026-02-03", SignedOff(Clerk) with { Proposal = "P-2" })
            .On("2026-02-10", Released(Labour, Greens)).Under(Rule with { SignedOffBy = ["town-clerk"] }).Findings.ShouldHaveSingleItem()
            .Says.ShouldContain("an assessment and the sign-off of the Town Clerk");

    [Fact]
    public void Edge_a_proposal_not_yet_released_needs_nothing_yet() => Assessed().Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("unlawful", 0)]
    [InlineData("Unaffordable", 0)]
    [InlineData("unwelcome", 1)]
    [InlineData(null, 1)]
    public void Refused_only_on_the_grounds_stated(string? ground, int breaches) =>
        Given.AMatter().On("2026-02-10", Refused(ground)).Under(Rule).Findings.Length.ShouldBe(breaches);

    [Fact]
    public void A_refusal_says_on_what_other_ground_or_on_none()
    {
        Given.AMatter().On("2026-02-10", Refused("unwelcome")).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Proposal P-1 of Labour was refused on a ground that is not among those stated: unwelcome.");
        Given.AMatter().On("2026-02-10", Refused(null)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Proposal P-1 of Labour was refused without a ground.");
    }

    [Fact]
    public void Where_no_grounds_are_stated_any_will_do() =>
        Given.AMatter().On("2026-02-10", Refused("unwelcome")).On("2026-02-10", Refused(null))
            .Under(Rule with { RefusedOnGrounds = null }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Given.AMatter().On("2026-02-10", Released(Labour, Greens)).On("2026-02-10", Refused(null)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> Assessed() => Given.AMatter().On("2026-02-02", new ProposalAssessed("P-1", Labour, Junior, "Costs nothing."));

    private static ProposalSignedOff SignedOff(OfficerThen by) => new("P-1", Labour, by);

    private static ProposalRefused Refused(string? ground) => new("P-1", Labour, Clerk, ground);
}
