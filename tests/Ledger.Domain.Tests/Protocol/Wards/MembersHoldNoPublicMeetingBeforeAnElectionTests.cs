using Ledger.Domain.Matters;
using Ledger.Domain.Protocol.Wards;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Faversham 9.4(b).</summary>
public sealed class MembersHoldNoPublicMeetingBeforeAnElectionTests
{
    private static readonly MembersHoldNoPublicMeetingBeforeAnElection Rule = new();

    [Fact]
    public void Broken_when_it_is_held_in_the_pre_election_period() =>
        Given.AMatter().CouncilOn("2026-02-10", Period("2026-02-16", "2026-03-20")).On("2026-02-02", Planned()).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample planned, on 2 February 2026, a public meeting for 20 February 2026, in the pre-election period of the town elections.");

    [Fact]
    public void Broken_when_it_is_arranged_in_the_period_for_afterwards() =>
        Given.AMatter().CouncilOn("2026-01-20", Period("2026-02-01", "2026-02-05")).On("2026-02-02", Planned()).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Kept_outside_the_period() => Given.AMatter().On("2026-02-02", Planned()).Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("2026-02-20", "2026-03-20", 1)]
    [InlineData("2026-02-21", "2026-03-20", 0)]
    [InlineData("2026-02-10", "2026-02-20", 1)]
    [InlineData("2026-02-10", "2026-02-19", 0)]
    public void Edge_the_first_and_last_days_of_the_period_count(string from, string until, int found) =>
        Given.AMatter().CouncilOn("2026-01-20", Period(from, until)).On("2026-02-02", Planned()).Under(Rule).Findings.Length.ShouldBe(found);

    [Fact]
    public void Edge_a_party_meeting_is_no_business_of_the_clause() =>
        Given.AMatter().CouncilOn("2026-01-20", Period("2026-02-16", "2026-03-20")).On("2026-02-02", Planned() with { PartyPolitical = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.AMatter().CouncilOn("2026-01-20", Period("2026-02-16", "2026-03-20")).On("2026-02-02", Planned()).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static PreElectionPeriodAnnounced Period(string from, string until) =>
        new("the town elections", OccurredAt.Parse(from).Date, OccurredAt.Parse(until).Date);

    private static MemberMeetingPlanned Planned() => new("MM-1", Ann, new(2026, 2, 20), true, false, false, [], null);
}
