using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.12.</summary>
public sealed class AttributedAdviceIsOfferedForCheckingTests
{
    private static readonly AttributedAdviceIsOfferedForChecking Rule = new();
    private static readonly Clock TwoDays = new("promptly", 2);

    [Fact]
    public void Each_officer_to_whom_a_record_attributes_advice_is_owed_it()
    {
        var judged = Received().Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.Select(duty => (duty.OwedTo.Id, duty.State)).ShouldBe([(Clerk.Id, DutyState.Open), (Director.Id, DutyState.Open)]);
        judged.Duties[0].What.ShouldBe("offer Robin Example the record of Labour to check what it attributes to them");
        judged.Duties[0].Trigger.Version.ShouldBe(2);
    }

    [Fact]
    public void Kept_when_the_record_is_offered_to_that_officer()
    {
        var duties = Received().On("2026-02-04", new AttributionOffered("W-1", Clerk)).Under(Rule).Duties;
        duties.Select(duty => duty.State).ShouldBe([DutyState.Met, DutyState.Open]);
        duties[0].DischargedBy!.Version.ShouldBe(3);
    }

    [Fact]
    public void An_officer_who_has_checked_it_has_had_the_opportunity() =>
        Received().On("2026-02-04", new AttributionChecked("W-1", Clerk)).Under(Rule).Duties[0].State.ShouldBe(DutyState.Met);

    [Theory]
    [InlineData("robin-example", DutyState.Met)]
    [InlineData("ann-sample", DutyState.Open)]
    public void So_has_an_officer_who_disputes_it_and_not_one_for_whom_another_does(string by, DutyState state) =>
        Received().On("2026-02-04", new AttributionDisputed("W-1", by, "Somebody", "The figure", null)).Under(Rule).Duties[0].State.ShouldBe(state);

    [Theory]
    [InlineData("2026-02-05", DutyState.Met)]
    [InlineData("2026-02-06", DutyState.MetLate)]
    public void Met_in_time_or_late_where_the_clause_states_a_limit(string offered, DutyState state) =>
        Received().On(offered, new AttributionOffered("W-1", Clerk)).Under(Rule, clock: TwoDays).Duties[0].State.ShouldBe(state);

    [Theory]
    [InlineData("2026-02-05", DutyState.Open)]
    [InlineData("2026-02-06", DutyState.Overdue)]
    public void Overdue_once_the_limit_is_past(string asOf, DutyState state) =>
        Received().Under(Rule, asOf, TwoDays).Duties.ShouldAllBe(duty => duty.State == state);

    [Fact]
    public void Never_overdue_where_no_limit_is_stated() => Received().Under(Rule, "2028-12-01").Duties.ShouldAllBe(duty => duty.State == DutyState.Open);

    [Fact]
    public void Let_go_with_a_reason() =>
        Received().On("2026-02-04", new DutyWaived("1.1", Clerk.Id, 2, "The clerk wrote it.")).Under(Rule).Duties[0].State.ShouldBe(DutyState.Waived);

    [Fact]
    public void Edge_a_record_that_attributes_nothing_gives_rise_to_nothing() =>
        Given.AMatter().On("2026-02-03", new MeetingRecordReceived("W-1", null, Labour, [])).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Edge_another_record_offered_does_not_discharge_it() =>
        Received().On("2026-02-04", new AttributionOffered("W-2", Clerk)).Under(Rule).Duties[0].State.ShouldBe(DutyState.Open);

    [Fact]
    public void A_pack_without_the_rule_owes_nothing() => Received().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Matter> Received() => Given.AMatter().On("2026-02-03", new MeetingRecordReceived("W-1", "G-1", Labour, [Clerk, Director]));
}
