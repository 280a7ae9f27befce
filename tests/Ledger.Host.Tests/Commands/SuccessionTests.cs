using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.Commands;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Duties;
using Ledger.Projections.Reports.EqualTreatment;
using Ledger.Projections.Reports.Findings;
using Ledger.Projections.Reports.Replay;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using NodaTime;

namespace Ledger.Host.Tests.Commands;

/// <summary>A council that succeeds another keeps its record and its open duties, as they stand under the predecessor's protocol.</summary>
public sealed class SuccessionTests(PostgresFixture postgres) : IAsyncLifetime
{
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 30, 12, 0);
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("oldshire", "hailsham");
        await ledger.Begin("newshire", "faversham");
        await Say("oldshire", "OpenMatter", "2026-02-01", "\"matter\":\"M-1\",\"title\":\"The market square\"");
        await Say("oldshire", "AttendGroupMeeting", "2026-02-03", "\"matter\":\"M-1\",\"meeting\":\"G-1\",\"group\":\"labour\"");
        await Say("newshire", "OpenMatter", "2026-05-01", "\"matter\":\"M-1\",\"title\":\"The station\"");
        await Say("newshire", "InheritCouncil", "2026-04-01", "\"predecessor\":\"oldshire\",\"name\":\"Oldshire\",\"order\":\"SI 2026/1\"", "administrator");
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task The_successor_s_reports_show_what_the_predecessor_owes_under_its_own_protocol()
    {
        await Succeed();
        var duties = (await Duties("newshire")).Where(duty => duty.InheritedFrom == "oldshire").ToList();
        duties.Select(duty => ($"{duty.Record}", duty.OwedTo, duty.Clause, duty.State)).ShouldBe(
            [("matter/M-1", "conservative", "4.3(d)", DutyState.Open), ("matter/M-1", "green", "4.3(d)", DutyState.Open)], ignoreOrder: true);
        (await Duties("oldshire")).ShouldAllBe(duty => duty.InheritedFrom == null);
        await using var session = ledger.Store.QuerySession("newshire");
        var findings = await FindingsQuery.Run(session, Scope("newshire"), Now, CancellationToken.None);
        findings.Findings.ShouldAllBe(finding => finding.InheritedFrom == null || finding.InheritedFrom == "oldshire");
    }

    [Fact]
    public async Task Equal_treatment_shows_the_predecessor_s_matters_and_groups_apart_from_its_own()
    {
        await Succeed();
        var report = await EqualTreatment(Scope("newshire"));
        report.Matters.Select(matter => (matter.Matter, matter.InheritedFrom)).ShouldBe([("M-1", null), ("M-1", "oldshire")]);
        report.Matters[0].Groups.ShouldAllBe(group => group.Attended.Count == 0);
        report.Matters[1].Groups.Single(group => group.Group == "labour").Attended.ShouldHaveSingleItem();
        report.Matters[1].Duties.ShouldAllBe(duty => duty.InheritedFrom == "oldshire");
        report.Totals.Where(total => total.Group == "labour").Select(total => (total.InheritedFrom, total.Attended)).ShouldBe([(null, 0), ("oldshire", 1)]);
    }

    [Fact]
    public async Task Equal_treatment_for_a_group_s_own_eyes_shows_nothing_of_another_council_s_group_of_that_name()
    {
        await Succeed();
        (await EqualTreatment(Scope("newshire") with { Reader = Reader.Of("labour") })).Matters.ShouldAllBe(matter => matter.InheritedFrom == null);
        (await EqualTreatment(Scope("oldshire"))).Matters.ShouldHaveSingleItem().InheritedFrom.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_reads_a_record_whose_council_does_not_say_that_it_is_succeeded_by_them() => (await Duties("newshire")).ShouldBeEmpty();

    [Fact]
    public async Task Nor_one_that_is_succeeded_by_another()
    {
        await Say("oldshire", "SucceedCouncil", "2026-04-01", "\"successor\":\"othershire\",\"name\":\"Othershire Council\"", "administrator");
        (await Duties("newshire")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_predecessor_begins_nothing_new_and_concludes_what_it_began()
    {
        await Succeed();
        var refused = await Submit("oldshire", "OpenMatter", "2026-04-01", "\"matter\":\"M-2\",\"title\":\"The bridge\"");
        refused.Kind.ShouldBe(OutcomeKind.Refused);
        refused.Refusals[0].Mend.ShouldStartWith("Record it with newshire");
        await Say("oldshire", "OpenMatter", "2026-03-31", "\"matter\":\"M-3\",\"title\":\"The last day\"");
        await Say("oldshire", "TellOtherGroups", "2026-04-05", "\"matter\":\"M-1\",\"group\":\"labour\",\"told\":[\"conservative\",\"green\"],\"kind\":\"attendance\",\"withSubject\":true");
        (await Duties("newshire")).ShouldAllBe(duty => duty.State == DutyState.Met);
    }

    [Fact]
    public async Task Its_record_is_replayed_from_the_successor_too()
    {
        await Succeed();
        await Say("oldshire", "OpenMatter", "2026-03-30", "\"matter\":\"M-9\",\"title\":\"The old hall\"");
        (await Replay("M-9")).Head.Council.ShouldBe("oldshire");
        (await Replay("M-1")).Head.Council.ShouldBe("newshire"); // each council's own record comes first
    }

    private Task Succeed() => Say("oldshire", "SucceedCouncil", "2026-04-01", "\"successor\":\"newshire\",\"name\":\"Newshire Council\",\"order\":\"SI 2026/1\"", "administrator");

    private static ReportScope Scope(string council) => new(council, Reader.Keeper, Now, Now);

    private async Task<IReadOnlyList<DutyLine>> Duties(string council)
    {
        await using var session = ledger.Store.QuerySession(council);
        return (await DutiesQuery.Run(session, Scope(council), Now, CancellationToken.None)).Duties;
    }

    private async Task<EqualTreatmentReport> EqualTreatment(ReportScope scope)
    {
        await using var session = ledger.Store.QuerySession(scope.Council);
        return await EqualTreatmentQuery.Run(session, scope, Now, CancellationToken.None);
    }

    private async Task<ReplayReport> Replay(string matter)
    {
        await using var session = ledger.Store.QuerySession("newshire");
        return (await ReplayQuery.Run(session, Scope("newshire") with { Only = Matter.Stream(matter) }, Now, CancellationToken.None)).ShouldNotBeNull();
    }

    private async Task Say(string council, string command, string day, string properties, string by = "town-clerk") =>
        (await Submit(council, command, day, properties, by)).Refusals.Select(refusal => refusal.Says).ShouldBeEmpty();

    private Task<Outcome> Submit(string council, string command, string day, string properties, string by = "town-clerk") =>
        ledger.Submit(council, $$"""{"do":"{{command}}","by":"{{by}}","occurredAt":"{{day}}","at":"{{day}}T18:00:00Z",{{properties}}}""");
}
