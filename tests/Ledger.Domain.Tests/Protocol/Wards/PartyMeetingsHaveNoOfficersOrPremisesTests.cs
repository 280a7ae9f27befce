using Ledger.Domain.Matters;
using Ledger.Domain.Protocol.Wards;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Faversham 9.4(a).</summary>
public sealed class PartyMeetingsHaveNoOfficersOrPremisesTests
{
    private static readonly PartyMeetingsHaveNoOfficersOrPremises Rule = new();

    [Fact]
    public void Broken_when_a_party_meeting_has_officers_and_premises() =>
        Given.AMatter().On("2026-02-02", Planned() with { PartyPolitical = true, Officers = [Clerk, Junior], OnCouncilPremises = true }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("A party political meeting of Cllr Ann Sample had the presence of Robin Example and Jo Newcomer and the council's premises.");

    [Fact]
    public void Kept_when_the_meeting_is_not_party_political() =>
        Given.AMatter().On("2026-02-02", Planned() with { Officers = [Clerk], OnCouncilPremises = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_party_meeting_elsewhere_without_officers_is_the_members_own_affair() =>
        Given.AMatter().On("2026-02-02", Planned() with { PartyPolitical = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.AMatter().On("2026-02-02", Planned() with { PartyPolitical = true, OnCouncilPremises = true }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static MemberMeetingPlanned Planned() => new("MM-1", Ann, new(2026, 2, 20), true, false, false, [], null);
}
