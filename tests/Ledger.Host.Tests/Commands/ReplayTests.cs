using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.Packs;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Duties;
using Ledger.Projections.Reports.EqualTreatment;
using Ledger.Projections.Reports.Replay;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using NodaTime;

namespace Ledger.Host.Tests.Commands;

/// <summary>What had happened by a time, apart from what was known by then; the same events under another text.</summary>
public sealed class ReplayTests(PostgresFixture postgres) : IAsyncLifetime
{
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
        await Say("OpenMatter", "2026-02-01", "2026-02-01T09:00:00Z", "\"title\":\"The market square\"");
        await Say("AttendGroupMeeting", "2026-02-03", "2026-02-04T09:00:00Z", "\"meeting\":\"G-1\",\"group\":\"labour\"");

        // Told on the 5th, but only recorded on the 20th.
        await Say("TellOtherGroups", "2026-02-05", "2026-02-20T09:00:00Z", "\"group\":\"labour\",\"told\":[\"conservative\",\"green\"],\"kind\":\"attendance\",\"withSubject\":true");
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task A_back_dated_entry_was_not_known_before_it_was_recorded()
    {
        (await Duties(asOf: "2026-02-10", knownAt: "2026-02-10")).ShouldAllBe(duty => duty.State == DutyState.Open);
        (await Duties(asOf: "2026-02-10", knownAt: "2026-02-21")).ShouldAllBe(duty => duty.State == DutyState.Met);
        (await Duties(asOf: "2026-02-04", knownAt: "2026-02-21")).ShouldAllBe(duty => duty.State == DutyState.Open);
        (await Duties(asOf: "2026-02-02", knownAt: "2026-02-21")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_changes_what_stands_and_both_versions_stay_visible()
    {
        await Say("CorrectEntry", "2026-02-22", "2026-02-22T09:00:00Z", "\"record\":\"matter/M-1\",\"entry\":2,\"why\":\"It was the Greens' meeting, on another matter\"");
        var replay = await Replay();
        replay.Steps.Count.ShouldBe(4);
        replay.Steps[1].Kind.ShouldBe("matter.group-meeting-attended");
        replay.Steps[1].MendedBy.ShouldBe(4);
        replay.Duties.ShouldBeEmpty();
        (await Replay(knownAt: "2026-02-21")).Duties.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_events_are_judged_by_another_text()
    {
        await Say("RequestGroupSupport", "2026-02-10", "2026-02-10T09:00:00Z", "\"request\":\"R-1\",\"group\":\"conservative\",\"kind\":\"attendance\",\"to\":\"town-clerk\"");
        await Say("DeclineGroupSupport", "2026-02-11", "2026-02-11T09:00:00Z", "\"request\":\"R-1\",\"ground\":\"nature-of-the-matter\"");
        (await Replay()).Findings.ShouldNotContain(finding => finding.Kind == FindingKind.Breach);
        var faversham = await Replay(under: "faversham");
        faversham.Head.Pack.ShouldBe("faversham@2023-05");
        faversham.Findings.ShouldContain(finding => finding.Clause == "8.11" && finding.Kind == FindingKind.Breach);
        faversham.Duties.ShouldBeEmpty();
    }

    [Fact]
    public async Task From_and_to_say_what_happened_when()
    {
        await using var session = ledger.Store.QuerySession("exampleton");
        var scope = Scope("2026-12-31", "2026-12-31");
        (await EqualTreatmentQuery.Run(session, scope with { From = new LocalDate(2026, 3, 1) }, ledger.Clock.Now, CancellationToken.None)).Matters.ShouldBeEmpty();
        (await EqualTreatmentQuery.Run(session, scope with { To = new LocalDate(2026, 2, 3) }, ledger.Clock.Now, CancellationToken.None)).Matters.ShouldHaveSingleItem();
    }

    private static ReportScope Scope(string asOf, string knownAt) => new("exampleton", Reader.Keeper, At(asOf), At(knownAt));

    private static Instant At(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.PlusDays(1).AtStartOfDayInZone(Domain.OccurredAt.London).ToInstant() - Duration.Epsilon;

    private async Task<IReadOnlyList<DutyLine>> Duties(string asOf, string knownAt)
    {
        await using var session = ledger.Store.QuerySession("exampleton");
        return (await DutiesQuery.Run(session, Scope(asOf, knownAt), ledger.Clock.Now, CancellationToken.None)).Duties;
    }

    private async Task<ReplayReport> Replay(string knownAt = "2026-12-31", string? under = null)
    {
        await using var session = ledger.Store.QuerySession("exampleton");
        var scope = Scope("2026-12-31", knownAt) with { Only = Matter.Stream("M-1"), Under = under is null ? null : PackShelf.Get(under) };
        return (await ReplayQuery.Run(session, scope, ledger.Clock.Now, CancellationToken.None)).ShouldNotBeNull();
    }

    private async Task Say(string command, string occurred, string at, string properties)
    {
        var about = properties.Contains("\"record\"", StringComparison.Ordinal) ? "" : "\"matter\":\"M-1\",";
        var outcome = await ledger.Submit("exampleton", $$"""{"do":"{{command}}","by":"town-clerk","occurredAt":"{{occurred}}","at":"{{at}}",{{about}}{{properties}}}""");
        outcome.Refusals.Select(refusal => refusal.Says).ShouldBeEmpty();
    }
}
