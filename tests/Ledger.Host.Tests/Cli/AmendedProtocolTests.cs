using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Cli;

/// <summary>A superseded text stays readable, and the same events can be judged by any text that the council ever had.</summary>
public sealed class AmendedProtocolTests(PostgresFixture postgres) : IAsyncLifetime
{
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
        (await ledger.Submit("exampleton", """
            {"do":"AmendProtocol","by":"administrator","occurredAt":"2026-06-01","at":"2026-06-01T10:00:00Z","version":"2026-07","from":"2026-07-01","resolution":"26/30","clauses":[
              {"ref":"4.3(d)","force":"must","says":"The others are told in three working days.","rule":"OtherGroupsAreTold","with":{"of":["attendance"],"withSubject":true},
               "clock":{"stated":"in three working days","count":3,"unit":"working-days"}}]}
            """)).Refusals.ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task The_list_says_from_when_to_when_each_judges()
    {
        var run = await Ledger("protocol", "list", "--council", "exampleton");
        run.Exit.ShouldBe(0);
        var lines = run.Out.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        lines.Length.ShouldBe(2);
        lines[0].ShouldEndWith("judges from 8 May 2025 to 30 June 2026, when hailsham@2026-07 superseded it, by 25/01, on trial");
        lines[1].ShouldEndWith("judges from 1 July 2026, by 26/30, on trial");
    }

    [Fact]
    public async Task One_that_another_supersedes_from_its_first_day_never_judged()
    {
        var adopted = await Ledger("protocol", "adopt", "county", "--council", "exampleton", "--from", "2026-07-01", "--resolution", "26/31");
        adopted.Exit.ShouldBe(0, adopted.Error);
        var lines = (await Ledger("protocol", "list", "--council", "exampleton")).Out.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        lines.Length.ShouldBe(3);
        lines[1].ShouldEndWith("never judged, since county@undated superseded it from its first day, 1 July 2026, by 26/30, on trial");
        lines[2].ShouldEndWith("judges from 1 July 2026, by 26/31");
    }

    [Fact]
    public async Task A_text_judges_from_before_it_was_adopted_on_trial_only()
    {
        var refused = await Ledger("council", "create", "newton", "--name", "Newton Parish Council", "--pack", "uttlesford", "--from", "2023-03-01");
        refused.Exit.ShouldBe(1);
        refused.Error.ShouldContain("uttlesford@2023-03 was adopted on 2 March 2023, and cannot judge from 1 March 2023 on. Adopt it from that day or a later one, or try it out with trial");
        var trial = await Ledger("council", "create", "newton", "--name", "Newton Parish Council", "--pack", "uttlesford", "--from", "2023-03-01", "--trial");
        trial.Exit.ShouldBe(0, trial.Error);
        trial.Out.ShouldContain("which judges from 1 March 2023. On trial it looks back: the text was adopted on 2 March 2023.");
        var again = await Ledger("protocol", "adopt", "uttlesford", "--council", "exampleton", "--from", "2023-03-01", "--resolution", "26/31");
        again.Exit.ShouldBe(1);
        again.Error.ShouldContain("uttlesford@2023-03 was adopted on 2 March 2023");
    }

    [Fact]
    public async Task Each_version_is_shown_and_can_judge()
    {
        var run = await Ledger("protocol", "show", "hailsham@2026-07", "--council", "exampleton");
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain("Judges from 1 July 2026, by 26/30");
        (await Ledger("report", "duties", "--council", "exampleton", "--under", "hailsham@2026-07")).Exit.ShouldBe(0);
        var unknown = await Ledger("report", "duties", "--council", "exampleton", "--under", "hailsham@1999");
        unknown.Error.ShouldContain("hailsham@2026-07");
        unknown.Exit.ShouldBe(2);
    }

    private Task<Run> Ledger(params string[] arguments) => Run.Ledger(ledger.ConnectionString, arguments);
}
