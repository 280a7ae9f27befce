using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Hailsham 4.2(c), 4.3(d).</summary>
public sealed class OtherGroupsAreToldTests
{
    private static readonly OtherGroupsAreTold Rule = new();
    private static readonly Clock FiveWorkingDays = new(Count: 5);

    [Fact]
    public void Each_other_group_is_owed_it_after_an_attendance()
    {
        var judged = LabourWasAttended().Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.Select(duty => duty.OwedTo.Id).ShouldBe(["conservative", "green"]);
        judged.Duties[0].What.ShouldBe("Tell Conservatives that an officer attended a meeting of Labour");
        judged.Duties[0].Trigger.Version.ShouldBe(2);
    }

    [Fact]
    public void Each_other_group_is_owed_it_after_a_report() =>
        Given.AMatter()
            .On("2026-02-03", Advised(Labour, Clerk, form: AdviceForm.Written))
            .Under(Rule).Duties.Select(duty => duty.What)
            .ShouldBe(["Tell Conservatives that a report was made for Labour", "Tell Greens that a report was made for Labour"]);

    [Fact]
    public void Open_until_they_are_told() =>
        LabourWasAttended().Under(Rule, "2026-02-10", FiveWorkingDays).Duties.ShouldAllBe(duty => duty.State == DutyState.Open);

    [Fact]
    public void Kept_when_they_are_told_in_time()
    {
        var duty = LabourWasAttended().On("2026-02-10", Told(Conservatives)).Under(Rule, clock: FiveWorkingDays).Duties[0];
        duty.State.ShouldBe(DutyState.Met);
        duty.DischargedBy.ShouldNotBeNull().Version.ShouldBe(3);
    }

    [Fact]
    public void Met_late_when_they_are_told_afterwards() =>
        LabourWasAttended().On("2026-02-11", Told(Conservatives)).Under(Rule, clock: FiveWorkingDays).Duties[0].State.ShouldBe(DutyState.MetLate);

    [Fact]
    public void Broken_when_the_time_is_past_and_they_were_not_told() =>
        LabourWasAttended().Under(Rule, "2026-02-11", FiveWorkingDays).Duties.ShouldAllBe(duty => duty.State == DutyState.Overdue);

    [Fact]
    public void Never_overdue_where_no_limit_is_stated() =>
        LabourWasAttended().Under(Rule, "2028-02-03", new Clock("promptly")).Duties.ShouldAllBe(duty => duty.State == DutyState.Open);

    [Fact]
    public void Waived_for_a_reason() =>
        LabourWasAttended()
            .On("2026-02-05", Waived(Greens, 2))
            .Under(Rule, clock: FiveWorkingDays).Duties.Select(duty => duty.State).ShouldBe([DutyState.Overdue, DutyState.Waived]);

    [Fact]
    public void Edge_telling_them_before_the_meeting_is_not_telling_that_an_officer_attended() =>
        Given.AMatter()
            .On("2026-02-02", Told(Conservatives, Greens))
            .On("2026-02-03", Attended(Labour, Clerk))
            .Under(Rule).Duties.ShouldAllBe(duty => duty.State == DutyState.Open);

    [Fact]
    public void Edge_one_telling_serves_every_attendance_before_it() =>
        LabourWasAttended()
            .On("2026-02-04", Attended(Labour, Clerk, "G-2"))
            .On("2026-02-05", Told(Conservatives, Greens))
            .Under(Rule).Duties.Select(duty => duty.State).ShouldBe(Enumerable.Repeat(DutyState.Met, 4));

    [Fact]
    public void Edge_a_telling_of_another_group_does_not_discharge_it() =>
        LabourWasAttended().On("2026-02-05", Told(Conservatives) with { Of = Greens }).Under(Rule).Duties[0].State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_a_telling_of_the_report_does_not_discharge_the_attendance() =>
        LabourWasAttended().On("2026-02-05", Told(Conservatives) with { Kind = SupportKind.Report }).Under(Rule).Duties[0].State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_a_group_given_a_copy_was_told_of_the_report() =>
        Given.AMatter()
            .On("2026-02-03", Advised(Labour, Clerk, form: AdviceForm.Written))
            .On("2026-02-04", new AdviceCopyProvided(Greens, "A-1", Labour, Clerk))
            .Under(Rule).Duties.Select(duty => duty.State).ShouldBe([DutyState.Open, DutyState.Met]);

    [Fact]
    public void Edge_a_group_formed_later_is_owed_nothing() =>
        LabourWasAttended()
            .CouncilOn("2026-02-04", new GroupFormed(new("independent", "Independents"), []))
            .Under(Rule).Duties.ShouldNotContain(duty => duty.OwedTo.Id == "independent");

    [Fact]
    public void Edge_spoken_advice_is_no_report() => Given.AMatter().On("2026-02-03", Advised(Labour, Clerk)).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Edge_a_report_to_one_member_is_none_to_a_group() =>
        Given.AMatter().On("2026-02-03", Advised(AsSide(Guy), Clerk, form: AdviceForm.Written)).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void The_clause_says_what_they_are_told_of()
    {
        var told = LabourWasAttended().On("2026-02-03", Advised(Labour, Clerk, form: AdviceForm.Written));
        told.Under(Rule).Duties.Length.ShouldBe(4);
        told.Under(Rule with { Of = [SupportKind.Attendance] }).Duties.ShouldAllBe(duty => duty.Trigger.Version == 2);
        told.Under(Rule with { Of = [SupportKind.Report] }).Duties.ShouldAllBe(duty => duty.Trigger.Version == 3);
    }

    [Fact]
    public void Without_the_subject_they_are_not_told_where_the_clause_asks_for_it()
    {
        var told = LabourWasAttended().On("2026-02-05", Told(Conservatives));
        told.Under(Rule).Duties[0].State.ShouldBe(DutyState.Met);
        var duty = told.Under(Rule with { WithSubject = true }).Duties[0];
        duty.State.ShouldBe(DutyState.Open);
        duty.What.ShouldBe("Tell Conservatives that an officer attended a meeting of Labour, and on what subject");
        told.On("2026-02-06", Told(Conservatives) with { WithSubject = true })
            .Under(Rule with { WithSubject = true }).Duties[0].State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void A_pack_without_the_rule_owes_nothing() => LabourWasAttended().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Matter> LabourWasAttended() => Given.AMatter().On("2026-02-03", Attended(Labour, Clerk));

    private static OtherGroupsTold Told(params Side[] groups) => new(groups, Labour, SupportKind.Attendance, Clerk, false, "e-mail");
}
