using Ledger.Domain.EvenHandedness;
using Ledger.Domain.NeedToKnow;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Requests;
using Ledger.Projections.Reports.WaitingTimes;
using Ledger.Projections.Reports.Year;
using Ledger.Testing.Postgres;
using NodaTime;

namespace Ledger.Host.Tests.Reports;

/// <summary>The year's report in its two parts, and the two reports that it draws on.</summary>
public sealed class YearTests(PostgresFixture postgres) : IAsyncLifetime
{
    private ReportedCouncil council = null!;

    // Labour asks five times and is always accepted after a day; the Conservatives five times, always refused after four working days; the Greens once.
    public async ValueTask InitializeAsync()
    {
        council = await ReportedCouncil.Open(postgres, "faversham");
        for (var at = 1; at <= 5; at++)
        {
            await council.OpenMatter("2026-02-02", $"M-{at}");
            await council.Ask("2026-02-02", $"M-{at}", "R-1", "labour");
            await council.Ask("2026-02-02", $"M-{at}", "R-2", "conservative");
            await council.Accept("2026-02-03", $"M-{at}", "R-1");
            await council.Decline("2026-02-06", $"M-{at}", "R-2");
        }

        await council.Ask("2026-02-09", "M-1", "R-3", "green");
        await council.Say("2026-02-10", "AttendGroupMeeting", "\"matter\":\"M-1\",\"meeting\":\"G-1\",\"group\":\"labour\",\"request\":\"R-1\"");
        await council.Advise("2026-02-10", "M-1", "A-1", "labour", "The stalls bring in £41,000 a year.");
        await council.Advise("2026-02-11", "M-1", "A-2", "green", "The lease of the hall ends in 2030.");
        await council.Say(
            "2026-02-12", "BriefOfficeHolders", "\"matter\":\"M-1\",\"briefing\":\"B-1\",\"of\":\"spokespersons\",\"invited\":[\"ann-sample\",\"eve-instance\"],\"attended\":[\"ann-sample\"]");
    }

    public ValueTask DisposeAsync() => council.DisposeAsync();

    [Fact]
    public async Task Each_groups_requests_answers_and_grounds_are_counted()
    {
        var open = await Open();
        Side(open, "labour").ShouldSatisfyAllConditions(
            side => side.Asked.ShouldBe(5), side => side.Accepted.ShouldBe(5), side => side.Refused.ShouldBe(0), side => side.Waited.ShouldBe(new Quartiles(1, 1, 1, 5)));
        Side(open, "conservative").ShouldSatisfyAllConditions(
            side => side.Refused.ShouldBe(5), side => side.Grounds.ShouldBe([new("no officer free", 5)]), side => side.Waited!.Median.ShouldBe(4));
        Side(open, "green").ShouldSatisfyAllConditions(side => side.Asked.ShouldBe(1), side => side.Unanswered.ShouldBe(1), side => side.Waited.ShouldBeNull());
    }

    [Fact]
    public async Task Differences_are_tested_with_their_sample_and_are_a_reason_to_look_and_never_a_finding()
    {
        var open = await Open();
        open.Answers.Chance!.P.ShouldBe(2 / 252.0, 1e-9);
        open.Waits.Chance!.ShouldBe(new Chance(2 / 252.0, 252, null));
        open.Answers.Says.ShouldContain("That is a reason to look, and no finding. Compared: Conservatives 5 and Labour 5.");
        (await council.Text("year")).ShouldContain("There is a reason to look at how requests were answered and how long they waited: see below. It is never a finding.");
    }

    [Fact]
    public async Task How_much_and_by_whom_is_counted_and_advice_at_a_meeting_is_one_occasion_with_it()
    {
        var labour = Side(await Open(), "labour");
        labour.Occasions.ShouldBe(1);
        labour.Advised.ShouldBe(1);
        labour.Served.ShouldBe([new("Town Clerk", 1, 1)]);
    }

    [Fact]
    public async Task Invited_attended_and_no_record_are_three_things()
    {
        var open = await Open();
        Side(open, "labour").Meetings.ShouldBe(new Meetings(OfficersInvited: 5, OfficersAttended: 1, OfficersNoRecord: 4, MembersInvited: 1, MembersAttended: 1, MembersNoRecord: 0));
        Side(open, "green").Meetings.ShouldBe(new Meetings(OfficersInvited: 1, OfficersAttended: 0, OfficersNoRecord: 0, MembersInvited: 1, MembersAttended: 0, MembersNoRecord: 1));
    }

    [Fact]
    public async Task The_open_part_quotes_no_advice_and_the_other_does_under_its_ground_in_law()
    {
        var open = await council.Text("year", council.Scope with { Part = ReportPart.Open });
        open.ShouldNotContain("£41,000");
        open.ShouldNotContain("lease of the hall");
        var excluded = await council.Text("year", council.Scope with { Part = ReportPart.Excluded });
        excluded.ShouldContain("£41,000");
        excluded.ShouldContain("Public Bodies (Admission to Meetings) Act 1960, section 1(2)");
        excluded.ShouldContain("NOT FOR PUBLICATION");
        var both = (await council.Text("year")).Split('\f');
        both.Length.ShouldBe(2);
        both[0].ShouldNotContain("£41,000");
        both[1].ShouldContain("£41,000");
    }

    [Fact]
    public async Task Nobody_who_asked_in_confidence_can_be_worked_out_from_either_part()
    {
        var (text, json, csv) = (await council.Text("year"), await council.Written("year", "json"), await council.Written("year", "csv"));
        await council.OpenMatter("2026-03-02", "M-9");
        var opened = await council.Text("year");
        opened.ShouldBe(text);
        await council.Ask("2026-03-02", "M-9", "R-1", "green", inConfidence: true);
        await council.Decline("2026-03-20", "M-9", "R-1");
        await council.Say("2026-03-21", "AttendGroupMeeting", "\"matter\":\"M-9\",\"meeting\":\"G-9\",\"group\":\"green\"");
        await council.Advise("2026-03-21", "M-9", "A-9", "green", "The roof leaks.");
        await council.Say("2026-03-22", "ReceiveRequest", "\"request\":\"Q-1\",\"questions\":[\"Who pays?\"],\"member\":\"cat-specimen\",\"inConfidence\":true");
        (await council.Text("year")).ShouldBe(text);
        (await council.Written("year", "csv")).ShouldBe(csv);
        (await council.Written("year", "json")).ShouldBe(json);
    }

    [Fact]
    public async Task How_many_asked_in_confidence_is_told_only_where_three_did()
    {
        await council.Say("2026-03-22", "ReceiveRequest", "\"request\":\"Q-1\",\"questions\":[\"Who pays?\"],\"member\":\"cat-specimen\",\"inConfidence\":true");
        await council.Say("2026-03-22", "ReceiveRequest", "\"request\":\"Q-2\",\"questions\":[\"Who pays?\"],\"member\":\"ann-sample\",\"inConfidence\":true");
        (await Open()).InConfidence.ShouldContain("is not said unless at least 3");
        await council.Say("2026-03-22", "ReceiveRequest", "\"request\":\"Q-3\",\"questions\":[\"Who pays?\"],\"member\":\"eve-instance\",\"inConfidence\":true");
        (await Open()).InConfidence.ShouldEndWith("There were 3 such requests, from 3 askers.");
    }

    [Fact]
    public async Task A_members_own_request_counts_for_their_group_as_it_was_then()
    {
        await council.Say("2026-03-02", "ReceiveRequest", "\"request\":\"Q-1\",\"questions\":[\"Who pays?\"],\"member\":\"eve-instance\"");
        await council.Say("2026-03-05", "AnswerRequest", "\"request\":\"Q-1\"");
        await council.Say("2026-03-09", "LeaveGroup", "\"member\":\"eve-instance\"", "administrator");
        await council.Say("2026-03-10", "ReceiveRequest", "\"request\":\"Q-2\",\"questions\":[\"Who pays?\"],\"member\":\"eve-instance\"");
        var open = await Open();
        Side(open, "green").ShouldSatisfyAllConditions(side => side.Asked.ShouldBe(2), side => side.Accepted.ShouldBe(1), side => side.Waited!.Median.ShouldBe(3));
        Side(open, "no-group").Asked.ShouldBe(1);
        var asked = (await council.Model<RequestsReport>("requests", council.Scope with { Group = "eve-instance" })).Requests;
        asked.Select(line => (line.Reference, line.Name)).ShouldBe([("Q-1", "Greens"), ("Q-2", "Members in no group")]);
    }

    [Fact]
    public async Task Within_one_body_its_members_are_compared()
    {
        await council.Say("2025-06-01", "AppointToBody", "\"member\":\"ann-sample\",\"body\":\"planning\",\"part\":\"member\"", "administrator");
        await council.Say("2026-03-02", "ReceiveRequest", "\"request\":\"Q-1\",\"questions\":[\"Who pays?\"],\"member\":\"ann-sample\"");
        await council.Say("2026-03-02", "ReceiveRequest", "\"request\":\"Q-2\",\"questions\":[\"Who pays?\"],\"member\":\"cat-specimen\"");
        var report = await council.Model<YearReport>("year", council.Scope with { Body = "planning" });
        report.Compares.ShouldBe("the members of Planning Committee");
        report.Open!.Sides.ShouldHaveSingleItem().ShouldSatisfyAllConditions(side => side.Side.ShouldBe("ann-sample"), side => side.Asked.ShouldBe(1));
    }

    [Fact]
    public async Task Findings_and_duties_stand_by_clause_with_what_is_settled()
    {
        var clause = (await Open()).Clauses.Where(clause => clause.Clause == "8.11" && clause.Breaches > 0).ShouldHaveSingleItem();
        clause.Breaches.ShouldBe(1);
        await council.Say("2026-03-02", "CompareAdvice", "\"matter\":\"M-1\",\"one\":\"labour\",\"other\":\"green\",\"verdict\":\"same\",\"reasons\":\"Both were told all.\"");
        (await Open()).Clauses.Sum(one => one.JudgedKept).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_changed_since_the_year_before_is_said_or_that_nothing_is_recorded_of_it()
    {
        (await Open()).Before.ShouldBeNull();
        (await council.Text("year")).ShouldContain("Nothing is recorded of the year before");
        var next = await council.Model<YearReport>("year", council.Scope with { From = new LocalDate(2026, 5, 1), To = new LocalDate(2027, 4, 30) });
        next.Open!.Before!.Sides.Single(side => side.Side == "labour").Asked.ShouldBe(5);
        next.Open.Sides.Single(side => side.Side == "labour").Asked.ShouldBe(0);
        (await council.Text("year", council.Scope with { From = new LocalDate(2026, 5, 1) })).ShouldContain("5 → 0");
    }

    [Fact]
    public async Task Waiting_times_have_their_sample_and_what_still_waits_is_in_no_figure()
    {
        var report = await council.Model<WaitingTimesReport>("waiting-times");
        report.Sides.Single(side => side.Side == "green").ShouldSatisfyAllConditions(
            side => side.Answered.ShouldBe(0), side => side.StillWaiting.ShouldBe(1), side => side.WaitingSince.ShouldBe(new LocalDate(2026, 2, 9)));
        report.Compared.Compared.ShouldBe([new("Conservatives", 5), new("Labour", 5)]);
        (await council.Text("waiting-times")).ShouldContain("1, since 9 February 2026");
        (await council.Written("waiting-times", "csv")).ShouldContain("conservative,Conservatives,5,4,4,4,4,4,0,");
    }

    [Fact]
    public async Task A_request_in_confidence_is_not_told_to_other_groups()
    {
        await council.Say("2026-03-22", "ReceiveRequest", "\"request\":\"Q-1\",\"questions\":[\"Who pays?\"],\"member\":\"cat-specimen\",\"inConfidence\":true");
        (await council.Text("requests")).ShouldContain("Q-1");
        (await council.Text("requests", council.Scope with { Reader = Reader.Of("cat-specimen") })).ShouldContain("Q-1");
        (await council.Text("requests", council.Scope with { Reader = Reader.Of("labour") })).ShouldNotContain("Q-1");
    }

    private static SideYear Side(OpenPart open, string id) => open.Sides.Single(side => side.Side == id);

    private async Task<OpenPart> Open() => (await council.Model<YearReport>("year")).Open!;
}
