using System.Text.Json;
using System.Text.RegularExpressions;
using Ledger.Host.Exports.Bundles;
using Ledger.Projections.Log;
using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Cli;

/// <summary><c>--as</c>: the command line shows what somebody sees in the place they have today, and to nobody else anything.</summary>
public sealed partial class AsSomebodyTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Discussed = "Cat would rather that the market moved";
    private const string Advised = "There are 40 stalls.";

    private readonly string folder = Directory.CreateTempSubdirectory("ledger-as").FullName;
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
        foreach (var line in (string[])
        [
            """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"M-1","title":"The market square"}""",
            """{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-02-02","matter":"M-1","meeting":"G-1","group":"conservative","officers":["town-clerk"],"members":[{"member":"cat-specimen"}],"discussed":"Cat would rather that the market moved"}""",
            """{"do":"GiveAdvice","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","advice":"A-1","group":"labour","facts":["There are 40 stalls."]}""",
            """{"do":"ProposeGrant","by":"town-clerk","occurredAt":"2026-02-03","grant":"G-1","to":"aud-itor","name":"Aud Itor","role":"auditor","beyond":["discussion"],"why":"The audit"}""",
            """{"do":"DecideGrant","by":"ann-sample","occurredAt":"2026-02-04","grant":"G-1","agreed":true,"why":"Right."}""",
        ]) (await ledger.Submit("exampleton", line)).Refusals.Select(refusal => refusal.Says).ShouldBeEmpty();
        await ledger.PlaceAll();
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_replay_shows_each_their_own_and_says_what_is_not_shown()
    {
        (await Replay("cat-specimen")).ShouldSatisfyAllConditions(text => text.ShouldContain(Discussed), text => text.ShouldNotContain(Advised));
        (await Replay("ann-sample")).ShouldSatisfyAllConditions(text => text.ShouldContain(Advised), text => text.ShouldNotContain(Discussed));
        var audited = await Replay("aud-itor");
        audited.ShouldContain(Advised);
        audited.ShouldNotContain(Discussed);
        audited.ShouldContain("Give a basis to read discussion.");
        (await Replay("town-clerk")).ShouldContain(Discussed);
    }

    [Fact]
    public async Task An_auditor_opens_a_discussion_on_the_day_they_give_a_basis_and_that_is_recorded()
    {
        (await ledger.Submit("exampleton", """{"do":"ReadConfidentialLayer","by":"aud-itor","record":"matter/M-1","layers":["discussion"],"basis":"The audit of February"}""")).IsRecorded.ShouldBeTrue();
        (await Replay("aud-itor")).ShouldContain(Discussed);
        (await Told("report", "readings", "--council", "exampleton", "--as", "town-clerk")).ShouldContain("The audit of February");
    }

    [Fact]
    public async Task A_record_that_does_not_exist_for_somebody_answers_as_one_that_does_not_exist()
    {
        var unseen = await Run.Ledger(ledger.ConnectionString, "replay", "--council", "exampleton", "--matter", "M-1", "--as", "eve-instance");
        var unknown = await Run.Ledger(ledger.ConnectionString, "replay", "--council", "exampleton", "--matter", "M-9", "--as", "eve-instance");
        (unseen.Exit, unseen.Error.Replace("M-1", "M-9", StringComparison.Ordinal), unseen.Out).ShouldBe((unknown.Exit, unknown.Error, unknown.Out));
        unseen.Error.ShouldContain("Nothing is recorded under M-1");
        var bundle = await Run.Ledger(ledger.ConnectionString, "bundle", "--council", "exampleton", "--matter", "M-1", "--as", "eve-instance", "--out", Path.Combine(folder, "no.zip"));
        bundle.Error.ShouldContain("Nothing is recorded under");
    }

    [Fact]
    public async Task Whoever_holds_no_place_is_shown_nothing()
    {
        var run = await Run.Ledger(ledger.ConnectionString, "report", "findings", "--council", "exampleton", "--as", "nobody");
        run.Exit.ShouldNotBe(0);
        run.Error.ShouldContain("“nobody” holds no place at Exampleton Town Council today");
    }

    [Fact]
    public async Task Figures_of_the_whole_record_go_to_those_who_see_all_of_it()
    {
        var open = JsonDocument.Parse(await Told("report", "year", "--council", "exampleton", "--as", "ann-sample", "--format", "json")).RootElement;
        (open.GetProperty("open").ValueKind, open.GetProperty("excluded").ValueKind).ShouldBe((JsonValueKind.Object, JsonValueKind.Null));
        open.GetProperty("notShown").GetString().ShouldStartWith("The part for when the public is excluded");
        (await Told("report", "waiting-times", "--council", "exampleton", "--as", "ann-sample")).ShouldContain("you see a part of it");
        (await Told("report", "waiting-times", "--council", "exampleton", "--as", "aud-itor")).ShouldNotContain("you see a part of it");
        JsonDocument.Parse(await Told("report", "year", "--council", "exampleton", "--as", "town-clerk", "--format", "json")).RootElement.GetProperty("excluded").ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public async Task A_bundle_for_somebody_withholds_what_they_may_not_see_and_still_verifies()
    {
        var path = Path.Combine(folder, "m-1.zip");
        (await Told("bundle", "--council", "exampleton", "--matter", "M-1", "--as", "ann-sample", "--out", path)).ShouldContain("Written to");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var verdict = BundleFile.Check(bytes, new(ledger.Signer.Keys("exampleton"), [], Ed25519.Verify));
        verdict.Holds.ShouldBeTrue(string.Join(" ", verdict.Problems));
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        text.ShouldContain(Advised);
        text.ShouldNotContain(Discussed);
        text.ShouldContain("It is not for the member ann-sample to see");
    }

    private Task<string> Replay(string person) => Told("replay", "--council", "exampleton", "--matter", "M-1", "--as", person);

    private async Task<string> Told(params string[] arguments)
    {
        var run = await Run.Ledger(ledger.ConnectionString, arguments);
        run.Exit.ShouldBe(0, run.Error);
        return Blanks().Replace(run.Out, " ");
    }

    // What is laid out for people is broken into lines.
    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
