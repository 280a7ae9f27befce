using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Hailsham 4.2(c).</summary>
public sealed class CopyIsGivenToAnyGroupThatAsksTests
{
    private static readonly CopyIsGivenToAnyGroupThatAsks Rule = new();
    private static readonly Clock FiveWorkingDays = new(Count: 5);
    private static readonly AdviceCopyRequested Requested = new(Conservatives, "A-1", Labour);
    private static readonly AdviceCopyProvided Provided = new(Conservatives, "A-1", Labour, Clerk);

    [Fact]
    public void Owed_to_the_group_that_asked()
    {
        var duty = ConservativesAsked().Under(Rule, "2026-02-10", FiveWorkingDays).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Open);
        duty.OwedTo.Id.ShouldBe("conservative");
        duty.What.ShouldBe("Give Conservatives a copy of the report made for Labour");
        duty.Trigger.Version.ShouldBe(3);
    }

    [Fact]
    public void Kept_when_the_copy_is_given_in_time()
    {
        var duty = ConservativesAsked().On("2026-02-10", Provided).Under(Rule, clock: FiveWorkingDays).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Met);
        duty.DischargedBy.ShouldNotBeNull().Version.ShouldBe(4);
    }

    [Fact]
    public void Met_late_when_it_is_given_afterwards() =>
        ConservativesAsked().On("2026-02-11", Provided).Under(Rule, clock: FiveWorkingDays).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.MetLate);

    [Fact]
    public void Broken_when_the_time_is_past_and_it_was_not_given() =>
        ConservativesAsked().Under(Rule, "2026-02-11", FiveWorkingDays).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Overdue);

    [Fact]
    public void Never_overdue_where_no_limit_is_stated() =>
        ConservativesAsked().Under(Rule, "2028-02-03").Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Waived_for_a_reason() =>
        ConservativesAsked()
            .On("2026-02-05", Waived(Conservatives, 3))
            .Under(Rule, clock: FiveWorkingDays).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Waived);

    [Fact]
    public void Edge_nothing_is_owed_to_a_group_that_did_not_ask() => LabourHadAReport().Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Edge_a_copy_for_another_group_does_not_discharge_it() =>
        ConservativesAsked().On("2026-02-05", Provided with { To = Greens }).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_a_copy_of_another_report_does_not_discharge_it() =>
        ConservativesAsked().On("2026-02-05", Provided with { Advice = "A-2" }).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_a_copy_given_before_it_was_asked_for_does_not_answer_the_request() =>
        LabourHadAReport()
            .On("2026-02-02", Provided)
            .On("2026-02-03", Requested)
            .Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_a_group_formed_after_the_report_may_ask_too() =>
        LabourHadAReport()
            .CouncilOn("2026-02-03", new GroupFormed(new("independent", "Independents"), []))
            .On("2026-02-04", Requested with { For = new(People.SideKind.Group, "independent", "Independents") })
            .Under(Rule).Duties.ShouldHaveSingleItem().OwedTo.Id.ShouldBe("independent");

    [Fact]
    public void Edge_of_spoken_advice_there_is_no_copy() =>
        Given.AMatter()
            .On("2026-02-01", Advised(Labour, Clerk))
            .On("2026-02-03", Requested)
            .Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Edge_one_member_who_asks_is_no_group() =>
        LabourHadAReport().On("2026-02-03", Requested with { For = AsSide(Guy) }).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_owes_nothing() => ConservativesAsked().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Matter> LabourHadAReport() => Given.AMatter().On("2026-02-01", Advised(Labour, Clerk, form: AdviceForm.Written));

    private static Given<Matter> ConservativesAsked() => LabourHadAReport().On("2026-02-03", Requested);
}
