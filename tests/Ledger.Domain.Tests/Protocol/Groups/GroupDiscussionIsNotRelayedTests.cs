using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.7, Uttlesford 9.8, Hailsham 4.3(e).</summary>
public sealed class GroupDiscussionIsNotRelayedTests
{
    private static readonly GroupDiscussionIsNotRelayed Rule = new();
    private static readonly GroupDiscussionIsNotRelayed UnlessAsked = new(UnlessTheGroupAsks: true);

    [Fact]
    public void Kept_when_nothing_is_relayed() => Given.AMatter().On("2026-02-03", Attended(Labour, Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_an_officer_relays_it_to_another_group_or_member()
    {
        var found = Given.AMatter().On("2026-02-05", Relayed([Conservatives], Guy)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("labour");
        found.Says.ShouldBe("Robin Example relayed to Conservatives and Cllr Guy Alone what Labour had discussed.");
        found.Evidence.ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public void Edge_the_groups_own_members_are_not_others() =>
        Given.AMatter().On("2026-02-05", Relayed([Labour], Bob)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Without_an_exception_the_groups_own_request_does_not_excuse_it() =>
        AskedToRelay().On("2026-02-05", Relayed([Conservatives])).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void With_the_exception_it_may_be_relayed_to_those_for_whom_the_group_asked() =>
        AskedToRelay().On("2026-02-05", Relayed([Conservatives], Cat)).Under(UnlessAsked).Findings.ShouldBeEmpty();

    [Fact]
    public void With_the_exception_others_may_still_not_hear_it()
    {
        var found = AskedToRelay().On("2026-02-05", Relayed([Conservatives, Greens], Guy)).Under(UnlessAsked).Findings.ShouldHaveSingleItem();
        found.Says.ShouldBe("Robin Example relayed to Greens and Cllr Guy Alone what Labour had discussed, which Labour had not asked for.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void Edge_a_request_that_names_nobody_is_for_anybody() =>
        Given.AMatter().On("2026-02-04", new RelayRequested(Labour, [], null)).On("2026-02-05", Relayed([Greens], Guy))
            .Under(UnlessAsked).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_request_may_name_one_member() =>
        Given.AMatter().On("2026-02-04", new RelayRequested(Labour, [new(SideKind.Member, Guy.Id, Guy.Name)], null)).On("2026-02-05", Relayed([], Guy))
            .Under(UnlessAsked).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_another_groups_request_does_not_excuse_it() =>
        Given.AMatter().On("2026-02-04", new RelayRequested(Greens, [], null)).On("2026-02-05", Relayed([Conservatives])).Under(UnlessAsked)
            .Findings.ShouldHaveSingleItem();

    [Theory]
    [InlineData("2026-02-05", "2026-02-05", 0)]
    [InlineData("2026-02-05T12:00:00Z", "2026-02-05T10:00:00Z", 1)]
    [InlineData("2026-02-06", "2026-02-05", 1)]
    public void Edge_a_request_after_the_fact_does_not_excuse_it(string asked, string relayed, int breaches) =>
        Given.AMatter().On(relayed, Relayed([Conservatives])).On(asked, new RelayRequested(Labour, [Conservatives], null))
            .Under(UnlessAsked).Findings.Length.ShouldBe(breaches);

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Given.AMatter().On("2026-02-05", Relayed([Conservatives])).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> AskedToRelay() => Given.AMatter().On("2026-02-04", new RelayRequested(Labour, [Conservatives], "That it will vote for."));

    private static DiscussionRelayed Relayed(IReadOnlyList<Side> to, params MemberThen[] members) => new(Labour, Clerk, to, members, "That it is split.");
}
