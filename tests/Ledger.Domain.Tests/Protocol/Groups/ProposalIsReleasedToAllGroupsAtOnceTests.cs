using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>A group's proposals: released to all the other groups at once, after the embargo.</summary>
public sealed class ProposalIsReleasedToAllGroupsAtOnceTests
{
    private static readonly ProposalIsReleasedToAllGroupsAtOnce Rule = new();
    private static readonly ProposalIsReleasedToAllGroupsAtOnce Embargoed = new(Embargo: true);

    [Fact]
    public void Kept_when_all_the_other_groups_have_it_at_once() =>
        Given.AMatter().On("2026-02-10", Released(Labour, Conservatives, Greens)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_group_is_left_out()
    {
        var found = Given.AMatter().On("2026-02-10", Released(Labour, Conservatives)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("green");
        found.Says.ShouldBe("Proposal P-1 of Labour was released on 10 February 2026, and not to Greens.");
        found.Evidence.ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public void Broken_when_a_group_has_it_later()
    {
        var found = Given.AMatter().On("2026-02-10", Released(Labour, Conservatives)).On("2026-02-11", Released(Labour, Greens)).Under(Rule)
            .Findings.ShouldHaveSingleItem();
        found.Subject.ShouldBe("green");
        found.Says.ShouldBe("Proposal P-1 of Labour reached Greens later than others: 11 February 2026, after 10 February 2026.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Theory]
    [InlineData("2026-02-10", "2026-02-10", 0)]
    [InlineData("2026-02-10T10:00:00Z", "2026-02-10", 0)]
    [InlineData("2026-02-10T10:00:00Z", "2026-02-10T10:00:00Z", 0)]
    [InlineData("2026-02-10T10:00:00Z", "2026-02-10T10:00:01Z", 1)]
    public void Edge_two_releases_of_one_day_are_one_unless_the_times_say_otherwise(string one, string other, int breaches) =>
        Given.AMatter().On(one, Released(Labour, Conservatives)).On(other, Released(Labour, Greens)).Under(Rule).Findings.Length.ShouldBe(breaches);

    [Fact]
    public void Edge_told_again_later_is_no_breach() =>
        Given.AMatter().On("2026-02-10", Released(Labour, Conservatives, Greens)).On("2026-02-11", Released(Labour, Greens))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_group_formed_later_is_owed_nothing() =>
        Given.AMatter().CouncilOn("2026-02-11", new GroupFormed(new("forum", "Forum"), ["Independent"]))
            .On("2026-02-10", Released(Labour, Conservatives, Greens)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_each_proposal_is_judged_by_itself() =>
        Given.AMatter().On("2026-02-10", Released(Labour, Conservatives, Greens)).On("2026-02-12", Released(Greens, Labour) with { Proposal = "P-2" })
            .Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldContain("proposal P-2 of Greens");

    [Fact]
    public void Embargo_holds_it_back_until_it_ends()
    {
        var found = ReleasedOn("2026-02-10", "2026-02-12").Under(Embargoed).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("labour");
        found.Says.ShouldBe(
            "Proposal P-1 of Labour was released before its embargo ended: 10 February 2026, with the embargo until 12 February 2026.");
    }

    [Theory]
    [InlineData("2026-02-12", "2026-02-12", 0)]
    [InlineData("2026-02-12T08:59:59Z", "2026-02-12T09:00:00Z", 1)]
    [InlineData("2026-02-12T09:00:00Z", "2026-02-12T09:00:00Z", 0)]
    public void Edge_once_the_embargo_ends_it_may_go(string released, string until, int breaches) =>
        ReleasedOn(released, until).Under(Embargoed).Findings.Length.ShouldBe(breaches);

    [Fact]
    public void Edge_where_no_embargo_was_recorded_none_was_broken() =>
        Given.AMatter().On("2026-02-10", Released(Labour, Conservatives, Greens)).Under(Embargoed).Findings.ShouldBeEmpty();

    [Fact]
    public void A_protocol_without_an_embargo_does_not_hold_it_back() => ReleasedOn("2026-02-10", "2026-02-12").Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Given.AMatter().On("2026-02-10", Released(Labour, Conservatives)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> ReleasedOn(string released, string until) =>
        Given.AMatter().On(released, Released(Labour, Conservatives, Greens) with { EmbargoedUntil = OccurredAt.Parse(until) });
}
