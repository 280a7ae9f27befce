using System.Text.Json;
using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Cli;

/// <summary>Exit codes, one sentence what and one what to do, and nothing half recorded.</summary>
public sealed class ExitCodeTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("ledger-cli").FullName;
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_malformed_line_is_named_by_file_and_line_and_records_nothing()
    {
        var file = Write("two.jsonl", Open("M-1"), "{\"do\":\"OpenMatter\",\"by\":\"town-clerk\",\"matter\":\"M-2\"}");
        var run = await Ledger("import", "commands", file, "--council", "exampleton");
        run.Exit.ShouldBe(2);
        run.Error.ShouldContain("two.jsonl, line 2: OpenMatter can't be read");
        run.Error.ShouldContain("Nothing in the file was recorded.");
        await NothingIsRecorded();
    }

    [Fact]
    public async Task A_refused_line_takes_the_file_back_unless_told_to_keep_going()
    {
        var file = Write("two.jsonl", Open("M-1"), Open("M-1"));
        var run = await Ledger("import", "commands", file, "--council", "exampleton");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("two.jsonl, line 2, OpenMatter: Matter M-1 is already open.");
        await NothingIsRecorded();

        run = await Ledger("import", "commands", file, "--council", "exampleton", "--keep-going");
        run.Exit.ShouldBe(1);
        run.Out.ShouldContain("1 recorded, 1 refused.");
    }

    [Fact]
    public async Task A_malformed_line_is_named_and_the_rest_recorded_where_it_goes_on()
    {
        var file = Write("three.jsonl", "# a list", Open("M-1"), "not json", "{\"do\":\"OpenMatter\",\"by\":\"town-clerk\",\"matter\":\"M-2\"}", Open("M-3"));
        var run = await Ledger("import", "commands", file, "--council", "exampleton", "--keep-going");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("three.jsonl, line 3: The line is not JSON");
        run.Error.ShouldContain("three.jsonl, line 4: OpenMatter can't be read: it lacks `title`.");
        run.Error.ShouldNotContain("Nothing in the file was recorded.");
        run.Out.ShouldContain("2 recorded, 2 refused.");
    }

    [Fact]
    public async Task Days_that_end_before_they_begin_are_refused_in_a_sentence()
    {
        var run = await Ledger("report", "year", "--council", "exampleton", "--from", "2026-04-01", "--to", "2025-04-01");
        run.Exit.ShouldBe(2);
        run.Error.ShouldContain("--to is 2025-04-01, which is before --from, 2026-04-01.");
        run.Error.ShouldContain("Give the first day and then the last.");
    }

    [Fact]
    public async Task Recorded_time_is_told_to_sandbox_councils_only_when_asked_for()
    {
        var file = Write("one.jsonl", Open("M-1").Replace("\"by\"", "\"at\":\"2026-02-03T10:00:00Z\",\"by\"", StringComparison.Ordinal));
        (await Ledger("import", "commands", file, "--council", "exampleton")).Exit.ShouldBe(2);
        (await Ledger("import", "commands", file, "--council", "exampleton", "--sandbox-clock")).Exit.ShouldBe(0);
    }

    [Theory]
    [InlineData("report", "equal-treatment", "--council", "nowhere")]
    [InlineData("report", "nonsense", "--council", "exampleton")]
    [InlineData("report", "findings", "--council", "exampleton", "--as-of", "yesterday")]
    [InlineData("report", "findings", "--council", "exampleton", "--from", "2026-04-01", "--to", "2025-04-01")]
    [InlineData("report", "findings", "--council", "exampleton", "--format", "xml")]
    [InlineData("replay", "--council", "exampleton")]
    [InlineData("replay", "--council", "exampleton", "--matter", "M-404")]
    [InlineData("replay", "--council", "exampleton", "--matter", "M-1", "--under", "nowhere")]
    [InlineData("import", "roster", "no-such-file.csv", "--council", "exampleton")]
    [InlineData("import", "commands", "no-such-file.jsonl", "--council", "exampleton")]
    [InlineData("import", "mail", "no-such-folder", "--council", "exampleton")]
    [InlineData("council", "create", "Not A Slug", "--name", "N", "--pack", "hailsham")]
    [InlineData("council", "create", "newton", "--name", "N", "--pack", "nowhere")]
    [InlineData("protocol", "check", "no-such-file.yaml")]
    [InlineData("frobnicate")]
    public async Task What_cannot_be_used_exits_2_and_says_what_and_what_to_do(params string[] arguments)
    {
        var run = await Ledger(arguments);
        run.Exit.ShouldBe(2);
        run.Error.ShouldNotBeNullOrWhiteSpace();
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_draft_is_adopted_on_trial_only_and_the_shell_is_told()
    {
        var run = await Run.Apart("", ledger.ConnectionString, "protocol", "adopt", "faversham", "--council", "exampleton", "--from", "2027-01-01", "--resolution", "27/1");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("draft");
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_exits_3()
    {
        var run = await Run.Ledger("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2", "council", "list");
        run.Exit.ShouldBe(3);
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Machines_are_told_in_the_words_that_they_rely_on()
    {
        await ledger.Submit("exampleton", Open("M-1"));
        await ledger.Submit("exampleton", """{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","meeting":"G-1","group":"labour"}""");
        var run = await Ledger("report", "equal-treatment", "--council", "exampleton", "--format", "json");
        run.Exit.ShouldBe(0);
        var report = JsonDocument.Parse(run.Out).RootElement;
        foreach (var field in (string[])["council", "generatedAt", "knownAt", "asOf", "pack"]) report.TryGetProperty(field, out _).ShouldBeTrue(field);
        var matter = report.GetProperty("matters")[0];
        matter.GetProperty("matter").GetString().ShouldBe("M-1");
        var labour = matter.GetProperty("groups").EnumerateArray().Single(group => group.GetProperty("group").GetString() == "labour");
        foreach (var field in (string[])["asked", "offered", "accepted", "delegated", "declined", "withdrawn", "attended", "adviceGiven", "told", "waited", "entitlement"])
            labour.TryGetProperty(field, out _).ShouldBeTrue(field);
        labour.GetProperty("attended")[0].GetProperty("on").GetString().ShouldBe("2026-02-03");
        var duty = matter.GetProperty("duties")[0];
        foreach (var field in (string[])["clause", "owedTo", "what", "trigger", "due", "basis", "dischargedBy", "state"]) duty.TryGetProperty(field, out _).ShouldBeTrue(field);
        duty.GetProperty("due").ValueKind.ShouldBe(JsonValueKind.Null);
        duty.GetProperty("state").GetString().ShouldBe("open");
    }

    private static string Open(string matter) => $$"""{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"{{matter}}","title":"A matter"}""";

    private Task<Run> Ledger(params string[] arguments) => Run.Ledger(ledger.ConnectionString, arguments);

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    private async Task NothingIsRecorded()
    {
        var run = await Ledger("report", "equal-treatment", "--council", "exampleton", "--format", "json");
        JsonDocument.Parse(run.Out).RootElement.GetProperty("matters").GetArrayLength().ShouldBe(0);
    }
}
