using System.Text.Json;
using CsCheck;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.EqualTreatment;
using Ledger.Projections.Reports.Replay;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Marten;

namespace Ledger.Host.Tests.Commands;

/// <summary>Rebuild equals live, whatever happened; and a replay from the events alone equals what stands.</summary>
public sealed class RebuildTests(PostgresFixture postgres)
{
    private static readonly Gen<string> Matters = Gen.OneOf(Gen.Const("M-1"), Gen.Const("M-2"));
    private static readonly Gen<string> Groups = Gen.OneOf(Gen.Const("labour"), Gen.Const("conservative"), Gen.Const("green"));
    private static readonly Gen<int> Days = Gen.Int[1, 28];

    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.Select(Matters, Days, (matter, day) => Say("OpenMatter", day, $"\"matter\":\"{matter}\",\"title\":\"T\"")),
        Gen.Select(Matters, Days, Groups, Gen.Int[1, 4], (matter, day, group, request) =>
            Say("RequestGroupSupport", day, $"\"matter\":\"{matter}\",\"request\":\"R-{request}\",\"group\":\"{group}\",\"kind\":\"attendance\",\"to\":\"town-clerk\"")),
        Gen.Select(Matters, Days, Gen.Int[1, 4], (matter, day, request) => Say("AcceptGroupSupport", day, $"\"matter\":\"{matter}\",\"request\":\"R-{request}\"")),
        Gen.Select(Matters, Days, Gen.Int[1, 4], (matter, day, request) => Say("DeclineGroupSupport", day, $"\"matter\":\"{matter}\",\"request\":\"R-{request}\",\"ground\":\"none-given\"")),
        Gen.Select(Matters, Days, Groups, Gen.Int[1, 9], (matter, day, group, meeting) =>
            Say("AttendGroupMeeting", day, $"\"matter\":\"{matter}\",\"meeting\":\"G-{meeting}\",\"group\":\"{group}\"")),
        Gen.Select(Matters, Days, Groups, Groups, (matter, day, told, of) =>
            Say("TellOtherGroups", day, $"\"matter\":\"{matter}\",\"told\":[\"{told}\"],\"group\":\"{of}\",\"kind\":\"attendance\",\"withSubject\":true")),
        Gen.Select(Matters, Days, Gen.Int[1, 6], (matter, day, entry) => Say("CorrectEntry", day, $"\"record\":\"matter/{matter}\",\"entry\":{entry},\"why\":\"said in error\"")));

    [Fact]
    public async Task Rebuild_equals_live_and_replay_equals_what_stands() =>
        await Line.Array[60].SampleAsync(Holds, iter: 4, threads: 1);

    [Fact]
    public async Task Where_there_are_events_and_no_snapshots_they_are_made()
    {
        await using var ledger = await TestLedger.Open(postgres);
        (await MissingSnapshots.Make(ledger.Store, CancellationToken.None)).ShouldBeFalse();
        await ledger.Begin("exampleton", "hailsham");
        var live = await Standing(ledger);
        await ledger.Store.Advanced.Clean.DeleteDocumentsByTypeAsync(typeof(StreamSnapshot), TestContext.Current.CancellationToken);
        (await MissingSnapshots.Make(ledger.Store, CancellationToken.None)).ShouldBeTrue();
        (await Standing(ledger)).ShouldBe(live);
        (await MissingSnapshots.Make(ledger.Store, CancellationToken.None)).ShouldBeFalse();
    }

    private async Task Holds(string[] lines)
    {
        await using var ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
        foreach (var line in lines) await ledger.Submit("exampleton", line);

        var live = await Standing(ledger);
        live.Count.ShouldBeGreaterThan(0);
        using var daemon = await ledger.Store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<StreamProjection>(CancellationToken.None);
        (await Standing(ledger)).ShouldBe(live);
        await ReplaysAgree(ledger);
    }

    private static async Task ReplaysAgree(TestLedger ledger)
    {
        await using var session = ledger.Store.QuerySession("exampleton");
        var now = ledger.Clock.Now;
        var scope = new ReportScope("exampleton", Reader.Keeper, now, now);
        foreach (var matter in (await EqualTreatmentQuery.Run(session, scope, now, CancellationToken.None)).Matters)
        {
            var replay = await ReplayQuery.Run(session, scope with { Only = Matter.Stream(matter.Matter) }, now, CancellationToken.None);
            Json(replay!.Findings).ShouldBe(Json(matter.Findings));
            Json(replay.Duties).ShouldBe(Json(matter.Duties));
        }
    }

    private static async Task<IReadOnlyList<string>> Standing(TestLedger ledger)
    {
        await using var session = ledger.Store.QuerySession("exampleton");
        return [.. (await session.Query<StreamSnapshot>().OrderBy(stream => stream.Id).ToListAsync()).Select(Json)];
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, StoredJson.Options);

    private static string Say(string command, int day, string properties) => $$"""{"do":"{{command}}","by":"town-clerk","occurredAt":"2026-02-{{day:00}}",{{properties}}}""";
}
