using System.Text.Json;
using CsCheck;
using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Ledger.Host.Packs;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Duties;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Marten;
using NodaTime;

namespace Ledger.Host.Tests.Reports;

/// <summary>What a program keeps of earlier judgements never shows: whatever is recorded, and whenever one asks, it says what judging from nothing says.</summary>
public sealed class KeptJudgementsTests(PostgresFixture postgres)
{
    private static readonly Gen<string> Matters = Gen.OneOf(Gen.Const("M-1"), Gen.Const("M-2"), Gen.Const("M-3"));
    private static readonly Gen<string> Groups = Gen.OneOf(Gen.Const("labour"), Gen.Const("conservative"), Gen.Const("green"));
    private static readonly Gen<Instant> Moments = Gen.Int[0, 40 * 24].Select(hours => Instant.FromUtc(2026, 2, 1, 6, 30) + Duration.FromHours(hours));

    private static readonly Gen<(string Command, string Properties)> Told = Gen.Frequency(
        (3, Gen.Select(Matters, matter => ("OpenMatter", $"\"matter\":\"{matter}\",\"title\":\"The bridge\""))),
        (6, Gen.Select(Matters, Groups, Gen.Int[1, 9], (matter, group, request) =>
            ("RequestGroupSupport", $"\"matter\":\"{matter}\",\"request\":\"R-{request}\",\"group\":\"{group}\",\"kind\":\"attendance\",\"to\":\"town-clerk\""))),
        (6, Gen.Select(Matters, Groups, Gen.Int[1, 9], (matter, group, meeting) => ("AttendGroupMeeting", $"\"matter\":\"{matter}\",\"meeting\":\"G-{meeting}\",\"group\":\"{group}\""))),
        (3, Gen.Select(Matters, Gen.Int[1, 9], (matter, request) => ("DeclineGroupSupport", $"\"matter\":\"{matter}\",\"request\":\"R-{request}\",\"ground\":\"none-given\""))),
        (3, Gen.Select(Matters, Groups, Groups, (matter, told, of) =>
            ("TellOtherGroups", $"\"matter\":\"{matter}\",\"told\":[\"{told}\"],\"group\":\"{of}\",\"kind\":\"attendance\",\"withSubject\":true"))),
        (3, Gen.Select(Matters, Gen.Int[1, 6], (matter, entry) => ("CorrectEntry", $"\"record\":\"matter/{matter}\",\"entry\":{entry},\"why\":\"said in error\""))),
        (1, Gen.Select(Gen.Int[1, 30], hours => ("SetLocalTarget", $"\"pack\":\"hailsham\",\"clause\":\"4.3(d)\",\"target\":{{\"count\":{hours},\"unit\":\"hours\"}}"))),
        (1, Gen.Select(Groups, group => ("DissolveGroup", $"\"group\":\"{group}\""))),
        (1, Gen.Const(("AdoptProtocol", "\"pack\":\"faversham\",\"from\":\"2026-02-20\",\"resolution\":\"26/01\",\"trial\":true"))));

    // In which council what is told; whether it is told at all before somebody asks; when it happened and was recorded; from when somebody looks.
    private static readonly Gen<(string In, string Command, string Properties, Instant At, Instant Asked, bool InDays)> Steps =
        Gen.Select(Gen.OneOf(Gen.Const("newshire"), Gen.Const("newshire"), Gen.Const("oldshire")), Told, Moments, Moments, Gen.Bool, (council, told, at, asked, inDays) =>
            (council, told.Item1, told.Item2, at, asked, inDays));

    [Fact]
    public async Task After_any_commands_and_at_any_moments_they_say_what_judging_from_nothing_says() =>
        await Steps.Array[70].SampleAsync(Holds, seed: "0N0XIzNsQ0O2", iter: 3, threads: 1);

    [Fact]
    public async Task A_clock_in_hours_runs_out_within_a_day_in_which_nothing_is_recorded()
    {
        await using var ledger = await Begun();
        await Say(ledger, "newshire", "SetLocalTarget", "\"pack\":\"hailsham\",\"clause\":\"4.3(d)\",\"target\":{\"count\":3,\"unit\":\"hours\"}", Instant.FromUtc(2026, 2, 1, 9, 0));
        await Say(ledger, "newshire", "OpenMatter", "\"matter\":\"M-1\",\"title\":\"The bridge\"", Instant.FromUtc(2026, 2, 2, 9, 0));
        await Say(ledger, "newshire", "AttendGroupMeeting", "\"matter\":\"M-1\",\"meeting\":\"G-1\",\"group\":\"labour\"", Instant.FromUtc(2026, 2, 3, 9, 0));
        (await Targets(9)).ShouldBe([DutyState.Open, DutyState.Open]);
        (await Targets(12)).ShouldBe([DutyState.Open, DutyState.Open]); // the last moment in time
        (await Targets(13)).ShouldBe([DutyState.Overdue, DutyState.Overdue]);
        (await Targets(10)).ShouldBe([DutyState.Open, DutyState.Open]); // and who looks from earlier sees what stood then

        async Task<IEnumerable<DutyState>> Targets(int hour)
        {
            var at = Instant.FromUtc(2026, 2, 3, hour, 0);
            await using var session = ledger.Store.QuerySession("newshire");
            return (await DutiesQuery.Run(session, new("newshire", Reader.Keeper, at, at), at, CancellationToken.None)).Duties.Where(duty => duty.Basis is Basis.LocalTarget).Select(duty => duty.State);
        }
    }

    [Fact]
    public async Task A_row_that_is_changed_in_place_is_read_again_as_after_an_erasure()
    {
        await using var ledger = await Begun();
        var at = Instant.FromUtc(2026, 2, 20, 9, 0);
        await Say(ledger, "newshire", "OpenMatter", "\"matter\":\"M-1\",\"title\":\"The bridge\"", at);
        await Say(ledger, "newshire", "AttendGroupMeeting", "\"matter\":\"M-1\",\"meeting\":\"G-1\",\"group\":\"labour\"", at);
        await Agrees(ledger, at, null);
        await using (var session = ledger.Store.LightweightSession("newshire"))
        {
            var matter = (await session.LoadAsync<StreamSnapshot>(Matter.Stream("M-1").Id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
            session.Store(matter with { Entries = matter.Entries.RemoveAt(1) });
            await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        (await Agrees(ledger, at, null)).ShouldNotContain("4.3(d)");
    }

    private async Task Holds((string In, string Command, string Properties, Instant At, Instant Asked, bool InDays)[] steps)
    {
        await using var ledger = await Begun();
        var replayed = PackShelf.Get("faversham");
        var asked = Instant.MinValue;
        foreach (var step in steps)
        {
            await ledger.Submit(step.In, Line(step.Command, step.Properties, step.At, step.InDays));
            // The present goes on, as a rule; now and then somebody looks from another moment, or by another protocol.
            await Agrees(ledger, asked = Instant.Max(asked, step.At), null);
            await Agrees(ledger, step.Asked, null);
            if (step.InDays) await Agrees(ledger, asked, replayed);
        }
    }

    private static async Task<string> Agrees(TestLedger ledger, Instant at, Pack? under)
    {
        await using var session = ledger.Store.QuerySession("newshire");
        var scope = new ReportScope("newshire", Reader.Keeper, at, at, Under: under);
        var judged = (await JudgedQuery.Run(session, scope, CancellationToken.None)).Streams.Select(one => Line(one.Name, one.Judgement, one.InheritedFrom)).ToList();
        judged.ShouldBe([.. await FromNothing(session, scope, null), .. await FromNothing(session, scope, "oldshire")], ignoreOrder: true);
        return string.Concat(judged);
    }

    private static async Task<IReadOnlyList<string>> FromNothing(IQuerySession session, ReportScope scope, string? inheritedFrom)
    {
        var lines = new List<string>();
        var stored = await session.ForTenant(inheritedFrom ?? session.TenantId).Query<StreamSnapshot>().ToListAsync(CancellationToken.None);
        var council = stored.FirstOrDefault(snapshot => snapshot.Id == Council.Stream.Id).Council().KnownAt(scope.KnownAt);
        if (inheritedFrom is not null && council.Succeeded is null) return [];
        foreach (var kind in RecordKind.All)
        {
            var written = stored.Where(snapshot => snapshot.Kind == kind.Name).Select(snapshot => kind.Record(snapshot.History().At(scope.AsOf, scope.KnownAt))).Where(record => record.Reference is not null).ToList();
            (await new RecordsQuery(session, inheritedFrom).OfKind(kind.Name, scope, CancellationToken.None)).Select(record => JsonSerializer.Serialize(record.History.Entries, StoredJson.Options))
                .ShouldBe(written.Select(record => JsonSerializer.Serialize(record.History.Entries, StoredJson.Options)), ignoreOrder: true);
            lines.AddRange(written.Concat(kind.Owed(council)).DistinctBy(record => record.Reference)
                .Select(record => Line(new(kind.Name, record.Reference!), record.Judge(council, scope.AsOf, scope.Under), inheritedFrom)));
        }

        return lines;
    }

    private static string Line(StreamName name, Judgement judgement, string? inheritedFrom) => JsonSerializer.Serialize(
        new
        {
            name,
            Findings = judgement.Findings.Select(finding => FindingLine.Of(name, finding, inheritedFrom)),
            Duties = judgement.Duties.Select(duty => DutyLine.Of(name, duty, inheritedFrom)),
            Notes = judgement.Notes.Select(note => NoteLine.Of(name, note, inheritedFrom)),
        },
        StoredJson.Options);

    private async Task<TestLedger> Begun()
    {
        var ledger = await TestLedger.Open(postgres);
        await ledger.Begin("oldshire", "hailsham");
        await ledger.Begin("newshire", "hailsham");
        var day = Instant.FromUtc(2026, 1, 31, 9, 0);
        await Say(ledger, "oldshire", "OpenMatter", "\"matter\":\"M-1\",\"title\":\"The old bridge\"", day);
        await Say(ledger, "oldshire", "SucceedCouncil", "\"successor\":\"newshire\",\"name\":\"Newshire Council\",\"order\":\"SI 2026/1\"", day, "administrator");
        await Say(ledger, "newshire", "InheritCouncil", "\"predecessor\":\"oldshire\",\"name\":\"Oldshire\",\"order\":\"SI 2026/1\"", day, "administrator");
        return ledger;
    }

    private static async Task Say(TestLedger ledger, string council, string command, string properties, Instant at, string by = "town-clerk") =>
        (await ledger.Submit(council, Line(command, properties, at, false, by))).Refusals.Select(refusal => refusal.Says).ShouldBeEmpty();

    private static string Line(string command, string properties, Instant at, bool inDays, string by = "town-clerk") =>
        $$"""{"do":"{{command}}","by":"{{by}}","occurredAt":"{{(inDays ? $"{at.InUtc().Date:uuuu-MM-dd}" : $"{at}")}}","at":"{{at}}",{{properties}}}""";
}
