using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Posts;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Posts;

/// <summary>Stotfold Officers ¶7.</summary>
public sealed class MemberActsAsOfficerUnpaidAndForAShortTimeTests
{
    private static readonly MemberActsAsOfficerUnpaidAndForAShortTime Rule = new(90);
    private static readonly OfficerAppointed BobActs = new(new("bob-sample", "Cllr Bob Sample", "town-clerk", "Acting Town Clerk"), Bob);

    [Fact]
    public void Kept_when_it_is_unpaid_and_over_soon()
    {
        var judged = Vacant().On("2026-01-05", BobActs).On("2026-03-02", new OfficerLeft(BobActs.Officer, null)).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Broken_when_the_member_is_paid() =>
        Vacant().On("2026-01-05", BobActs with { Paid = true }).Under(Rule, asOf: "2026-02-01").Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Bob Sample is paid for acting as Acting Town Clerk.");

    [Fact]
    public void Broken_when_the_post_is_not_vacant() =>
        Given.ACouncil().On("2026-01-05", BobActs).Under(Rule, asOf: "2026-02-01").Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Bob Sample began to act as Acting Town Clerk while Robin Example held the post.");

    [Theory]
    [InlineData("2026-04-05", 0)]
    [InlineData("2026-04-06", 1)]
    public void A_question_only_after_the_days_that_the_pack_states(string asOf, int questions) =>
        Vacant().On("2026-01-05", BobActs).Under(Rule, asOf: asOf).Findings.Count(found => found.Kind == FindingKind.Question).ShouldBe(questions);

    [Fact]
    public void Owed_from_the_day_it_begins() => Vacant().On("2026-01-05", BobActs).Under(Rule, asOf: "2026-02-01").Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_an_employee_is_not_the_clauses_business() =>
        Vacant().On("2026-01-05", BobActs with { ActingMember = null }).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Vacant().On("2026-01-05", BobActs with { Paid = true }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Council> Vacant() => Given.ACouncil().On("2026-01-02", new OfficerLeft(Clerk, "Retired"));
}
