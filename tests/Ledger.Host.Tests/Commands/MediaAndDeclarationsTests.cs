using Ledger.Domain;
using Ledger.Domain.Declarations;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.Commands;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Duties;
using Ledger.Projections.Reports.Findings;
using Ledger.Projections.Reports.Replay;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using NodaTime;

namespace Ledger.Host.Tests.Commands;

/// <summary>Dealings with the media and people's declarations, from the lines of a file to the reports.</summary>
public sealed class MediaAndDeclarationsTests(PostgresFixture postgres) : IAsyncLifetime
{
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "uttlesford");
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task A_dealing_with_the_media_goes_from_a_file_to_the_findings_and_duties()
    {
        await ledger.Begin("otherton", "faversham");
        await Import(
            "otherton",
            """{"do":"ReceiveMediaEnquiry","by":"town-clerk","occurredAt":"2026-02-02","dealing":"PR/26/1","from":"The Echo","about":"The square","wards":["north"]}""",
            """{"do":"TellMembersOfMediaInterest","by":"town-clerk","occurredAt":"2026-02-03","dealing":"PR/26/1","members":["ann-sample"]}""",
            """{"do":"RespondToMedia","by":"cat-specimen","occurredAt":"2026-02-03","dealing":"PR/26/1","to":"The Echo"}""");
        (await Findings("otherton")).Select(finding => (finding.Record, finding.Clause, finding.Rule)).ShouldBe(
            [(new StreamName("media", "PR/26/1"), "11.5(a)", "MembersStateTheirCapacityToTheMedia")]);
        (await Duties("otherton")).Select(duty => (duty.Clause, duty.OwedTo, duty.State)).ShouldBe(
            [("11.3", "cat-specimen", DutyState.Open), ("11.3", "eve-instance", DutyState.Open), ("11.3", "ann-sample", DutyState.Met)]);
    }

    [Fact]
    public async Task Declarations_go_from_a_file_to_the_findings_and_duties()
    {
        await Import(
            "exampleton",
            """{"do":"ReceiveGift","by":"ann-sample","occurredAt":"2026-02-02","person":"ann-sample","gift":"G-1","what":"A hamper","valueInPence":5000,"from":"A farmer","giverSeeks":"a stall"}""",
            """{"do":"RegisterGift","by":"ann-sample","occurredAt":"2026-03-03","person":"ann-sample","gift":"G-1","with":"monitoring-officer"}""",
            """{"do":"RecordInterestAtMeeting","by":"town-clerk","occurredAt":"2026-02-10","person":"cat-specimen","body":"planning","matter":"The square","kind":"other-registrable","disclosed":true,"voted":true}""");
        (await Findings("exampleton")).Select(finding => (finding.In, finding.Clause, finding.Kind)).ShouldBe(
            [("cat-specimen", "appendix B 6", FindingKind.Breach), ("ann-sample", "code 10 ¶1", FindingKind.Question)]);
        (await Duties("exampleton")).Single(duty => duty.Clause == "code 10 ¶2").State.ShouldBe(DutyState.MetLate);
    }

    // They took office on 8 May 2025, the first day of the protocol, and nobody has said anything since.
    [Fact]
    public async Task Every_member_owes_their_interests_though_nothing_is_recorded_of_them()
    {
        var duties = (await Duties("exampleton")).Where(duty => duty.Clause == "appendix B ¶1").ToList();
        duties.Select(duty => duty.Record.ToString()).Distinct().ShouldBe(["declaration/ANN-SAMPLE", "declaration/CAT-SPECIMEN", "declaration/EVE-INSTANCE"]);
        duties.ShouldAllBe(duty => duty.State == DutyState.Overdue && duty.Due == new LocalDate(2025, 6, 5) && duty.Basis == Basis.Protocol);
        var byLaw = (await Duties("exampleton")).Where(duty => duty.Basis is Basis.Law).ToList();
        byLaw.Count.ShouldBe(3);
        byLaw.ShouldAllBe(duty => duty.Due == new LocalDate(2025, 6, 4));
        (await Duties("exampleton", new StreamName("declaration", "cat-specimen"))).Select(duty => duty.In).Distinct().ShouldBe(["cat-specimen"]);
        (await Duties("exampleton", new StreamName("matter", "M-1"))).ShouldBeEmpty();
        (await Duties("exampleton", asOf: new LocalDate(2025, 5, 7))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Such_a_duty_is_waived_and_met_like_any_other()
    {
        const string Waive = """{"do":"WaiveDuty","by":"town-clerk","occurredAt":"2026-02-02","record":"declaration/eve-instance","clause":"appendix B ¶1","owedTo":"monitoring-officer","trigger":12,"why":"She is gravely ill.","inRoster":true}""";
        (await ledger.Submit("exampleton", Waive.Replace(":12", ":13", StringComparison.Ordinal))).Refusals.ShouldHaveSingleItem().Says
            .ShouldBe("Nothing is owed to monitoring-officer under clause appendix B ¶1 from entry 13.");
        await Import(
            "exampleton", Waive,
            """{"do":"RegisterInterests","by":"ann-sample","occurredAt":"2025-06-05","person":"ann-sample","kinds":["disclosable-pecuniary","other-registrable"],"with":"monitoring-officer"}""");
        var duties = (await Duties("exampleton")).Where(duty => duty.Clause == "appendix B ¶1").ToLookup(duty => duty.In, duty => duty.State);
        duties["ann-sample"].ShouldBe([DutyState.Met, DutyState.Met]);
        duties["cat-specimen"].ShouldBe([DutyState.Overdue, DutyState.Overdue]);
        duties["eve-instance"].ShouldBe([DutyState.Waived, DutyState.Waived]);
        var replay = await Replay("eve-instance");
        replay.Steps.ShouldHaveSingleItem().Kind.ShouldBe("declaration.duty-waived");
        replay.Duties.Count(duty => duty.State == DutyState.Waived).ShouldBe(2);
    }

    [Fact]
    public async Task Who_was_in_office_already_when_the_record_began_owes_nothing_from_that_day()
    {
        await Import(
            "exampleton",
            """{"do":"TakeOffice","by":"administrator","occurredAt":"2026-01-05","member":"flo-early","name":"Cllr Flo Early","how":"elected","ward":"north","already":true}""");
        (await Duties("exampleton")).ShouldNotContain(duty => duty.In == "flo-early");
    }

    private async Task Import(string council, params string[] lines)
    {
        var outcomes = await ledger.Door.SubmitAll(council, [.. lines.Select(line => CommandBook.Read(line))], CancellationToken.None);
        outcomes.SelectMany(outcome => outcome.Refusals).Select(refusal => refusal.Says).ShouldBeEmpty();
        outcomes.Count.ShouldBe(lines.Length);
    }

    private async Task<IReadOnlyList<FindingLine>> Findings(string council)
    {
        await using var session = ledger.Store.QuerySession(council);
        return (await FindingsQuery.Run(session, Scope(council), ledger.Clock.Now, CancellationToken.None)).Findings;
    }

    private async Task<IReadOnlyList<DutyLine>> Duties(string council, StreamName? only = null, LocalDate? asOf = null)
    {
        await using var session = ledger.Store.QuerySession(council);
        var scope = Scope(council) with { Only = only };
        if (asOf is { } day) scope = scope with { AsOf = day.AtStartOfDayInZone(OccurredAt.London).ToInstant() };
        return (await DutiesQuery.Run(session, scope, ledger.Clock.Now, CancellationToken.None)).Duties;
    }

    private async Task<ReplayReport> Replay(string person)
    {
        await using var session = ledger.Store.QuerySession("exampleton");
        var scope = Scope("exampleton") with { Only = Declaration.Stream(person) };
        return (await ReplayQuery.Run(session, scope, ledger.Clock.Now, CancellationToken.None)).ShouldNotBeNull();
    }

    private ReportScope Scope(string council) => new(council, Reader.Keeper, ledger.Clock.Now, ledger.Clock.Now);
}
