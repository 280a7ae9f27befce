using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.10.</summary>
public sealed class OfficerMayLeaveAtAnyTimeTests
{
    private static readonly OfficerMayLeaveAtAnyTime Rule = new();
    private static readonly GroupMeetingAttended LeftEarly = Attended(Labour, Clerk) with { LeftEarlyBecause = "The talk turned to the election." };

    [Fact]
    public void Kept_when_nobody_is_pressed_to_stay()
    {
        var judged = Given.AMatter().On("2026-02-03", Attended(Labour, Clerk)).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Broken_when_an_officer_is_pressed_to_stay()
    {
        var found = Given.AMatter().On("2026-02-03", Attended(Labour, Clerk) with { PressedToStay = true }).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("labour");
        found.Says.ShouldBe("An officer who wished to leave a meeting of Labour was pressed to stay.");
    }

    [Fact]
    public void Leaving_early_is_explained()
    {
        var judged = Given.AMatter().On("2026-02-03", LeftEarly).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Says.ShouldBe("An officer left a meeting of Labour early; clause 1.1 lets an officer leave at any time.");
    }

    [Fact]
    public void Edge_leaving_after_being_pressed_to_stay_is_a_breach_and_explained()
    {
        var judged = Given.AMatter().On("2026-02-03", LeftEarly with { PressedToStay = true }).Under(Rule);
        judged.Findings.ShouldHaveSingleItem();
        judged.Notes.ShouldHaveSingleItem();
    }

    [Fact]
    public void Edge_leaving_one_group_early_is_not_uneven_dealing()
    {
        var told = Given.AMatter().On("2026-02-03", LeftEarly).On("2026-02-10", Attended(Conservatives, Clerk, "G-2"));
        told.Under(new GroupsAreDealtWithEvenHandedly()).Findings.ShouldBeEmpty();
        told.Under(new SupportGivenToOneGroupIsNotRefusedToAnother()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing()
    {
        var judged = Given.AMatter().On("2026-02-03", LeftEarly with { PressedToStay = true }).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
