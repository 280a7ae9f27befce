using System.Text.Json;
using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Cli;

/// <summary>A case from its import to its findings, its duties and its replay.</summary>
public sealed class CaseTests(PostgresFixture postgres) : IAsyncLifetime
{
    private static readonly string[] Lines =
    [
        """{"do":"RaiseConcern","by":"ann-sample","occurredAt":"2026-02-02","at":"2026-02-02T10:00:00Z","concern":"K-1","about":"town-clerk","kind":"conduct","what":"An answer sent late.","clauses":["3.1(h)"]}""",
        """{"do":"RouteConcern","by":"town-clerk","occurredAt":"2026-02-03","at":"2026-02-03T10:00:00Z","concern":"K-1","to":["planning"]}""",
        """{"do":"PlaceHold","by":"town-clerk","occurredAt":"2026-02-04","at":"2026-02-04T10:00:00Z","concern":"K-1","hold":"Z-1","approvedBy":"monitoring-officer","why":"Both sides refer to it.","records":["matter/M-1"]}""",
        """{"do":"ReachFinding","by":"town-clerk","occurredAt":"2026-02-09","at":"2026-02-09T10:00:00Z","concern":"K-1","outcome":"upheld","reasons":"It was late.","dealtWithBy":["planning"]}""",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("ledger-case").FullName;
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
        var file = Path.Combine(folder, "09-concerns.jsonl");
        await File.WriteAllLinesAsync(file, Lines);
        (await Run.Ledger(ledger.ConnectionString, "import", "commands", file, "--council", "exampleton", "--sandbox-clock")).Exit.ShouldBe(0);
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_case_is_found_out_of_its_route_owes_its_first_step_and_is_told_again_event_by_event()
    {
        var findings = (await Json("report", "findings")).GetProperty("findings").EnumerateArray().ToList();
        var route = findings.Where(finding => finding.GetProperty("rule").GetString() == "ConcernTakesItsRoute").ToList();
        route.ShouldAllBe(finding => finding.GetProperty("clause").GetString() == "5.2");
        route.Select(finding => finding.GetProperty("says").GetString()).ShouldBe([
            "The concern about Robin Example went to Planning Committee, and the clause names the Chairman of the council (nobody is put down for it).",
            "Planning Committee reached a finding on the concern about Robin Example, and the clause names the Chairman of the council (nobody is put down for it)."], ignoreOrder: true);
        findings.Single(finding => finding.GetProperty("rule").GetString() == "UpheldConcernIsABreach").GetProperty("says").GetString()
            .ShouldBe("Planning Committee found that Robin Example did not keep the clause.");

        var duty = (await Json("report", "duties")).GetProperty("duties").EnumerateArray().ShouldHaveSingleItem();
        duty.GetProperty("what").GetString().ShouldBe("Take the concern about Robin Example to the Chairman of the council (nobody is put down for it)");
        duty.GetProperty("state").GetString().ShouldBe("open");

        var replay = await Json("replay", "--under", "faversham");
        replay.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("kind").GetString())
            .ShouldBe(["concern.raised", "concern.routed", "concern.hold-placed", "concern.finding-reached"]);
        replay.GetProperty("findings").EnumerateArray().ShouldNotContain(finding => finding.GetProperty("rule").GetString() == "ConcernTakesItsRoute");
    }

    private async Task<JsonElement> Json(params string[] arguments)
    {
        var run = await Run.Ledger(ledger.ConnectionString, [.. arguments, "--case", "K-1", "--council", "exampleton", "--format", "json"]);
        run.Exit.ShouldBe(0, run.Error);
        return JsonDocument.Parse(run.Out).RootElement;
    }
}
