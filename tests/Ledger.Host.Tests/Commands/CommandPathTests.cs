using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Commands;

/// <summary>One path for every command, from the door to what stands in PostgreSQL.</summary>
public sealed class CommandPathTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Open = """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"M-1","title":"The market square"}""";
    private const string Ask = """{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-02","matter":"M-1","request":"R-1","group":"labour","kind":"attendance","to":"town-clerk"}""";
    private const string Attend = """{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","meeting":"G-1","group":"labour","request":"R-1"}""";
    private const string AskToo = """{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-04","matter":"M-1","request":"R-2","group":"conservative","kind":"attendance","to":"town-clerk"}""";
    private const string Decline = """{"do":"DeclineGroupSupport","by":"town-clerk","occurredAt":"2026-02-05","matter":"M-1","request":"R-2","ground":"no-officer-free"}""";

    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "faversham");
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task A_recorded_command_says_where_it_stands()
    {
        var outcome = await ledger.Submit("exampleton", Open);
        outcome.Kind.ShouldBe(OutcomeKind.Recorded);
        outcome.Stream.ShouldBe("matter/M-1");
        outcome.Version.ShouldBe(1);
        var stored = (await Events()).ShouldHaveSingleItem();
        stored.Id.ShouldBe(outcome.Events.ShouldHaveSingleItem());
        stored.Id.Version.ShouldBe(7);
        stored.RecordedAt.ShouldBe(outcome.RecordedAt!.Value);
        stored.Fact.SaidBy.ShouldBe(new Actor("robin-example", "Robin Example", "Town Clerk"));
    }

    [Fact]
    public async Task What_is_answered_is_what_stands_in_events_and_snapshot_alike()
    {
        foreach (var line in (string[])[Open, Ask, Attend]) (await ledger.Submit("exampleton", line)).IsRecorded.ShouldBeTrue();
        await using var session = ledger.Store.QuerySession("exampleton");
        var snapshot = await session.LoadAsync<StreamSnapshot>(Matter.Stream("M-1").Id, TestContext.Current.CancellationToken);
        snapshot!.Entries.Select(Json).ShouldBe((await Events()).Select(Json));
    }

    [Fact]
    public async Task A_refused_command_records_nothing()
    {
        var outcome = await ledger.Submit("exampleton", Ask);
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Refusals.ShouldHaveSingleItem().Says.ShouldBe("There is no matter M-1.");
        (await Events()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_breach_is_recorded_and_the_answer_says_what_is_found()
    {
        foreach (var line in (string[])[Open, Ask, Attend, AskToo]) (await ledger.Submit("exampleton", line)).IsRecorded.ShouldBeTrue();
        var outcome = await ledger.Submit("exampleton", Decline);
        outcome.IsRecorded.ShouldBeTrue();
        outcome.Warnings.ShouldContain(warning => warning.Clause == "8.11" && warning.Says.Contains("Support that Labour had on the same matter was refused to Conservatives"));
    }

    [Fact]
    public async Task Asked_first_an_act_that_would_breach_a_clause_waits_for_a_reason()
    {
        foreach (var line in (string[])[Open, Ask, Attend, AskToo]) await ledger.Submit("exampleton", line);
        var before = (await Events()).Count;
        var asked = await ledger.Submit("exampleton", Decline, askFirst: true);
        asked.Kind.ShouldBe(OutcomeKind.AskedFirst);
        asked.Warnings.ShouldContain(warning => warning.Clause == "8.11");
        (await Events()).Count.ShouldBe(before);

        var gone = await ledger.Submit("exampleton", Decline.Replace("\"do\"", "\"goingOnBecause\":\"The clerk is on leave\",\"do\"", StringComparison.Ordinal), askFirst: true);
        gone.IsRecorded.ShouldBeTrue();
        var facts = (await Events()).Skip(before).Select(entry => entry.Fact).ToList();
        facts[0].ShouldBeOfType<GroupSupportDeclined>();
        var wentOn = facts[1].ShouldBeOfType<WentOnDespiteWarning>();
        wentOn.Reason.ShouldBe("The clerk is on leave");
        wentOn.Clauses.ShouldContain("8.11");
    }

    [Fact]
    public async Task Nobody_acts_who_is_not_in_the_roster()
    {
        var outcome = await ledger.Submit("exampleton", Open.Replace("town-clerk", "somebody", StringComparison.Ordinal));
        outcome.Refusals.ShouldHaveSingleItem().Says.ShouldBe("Nobody in the roster is “somebody”.");
    }

    [Fact]
    public async Task Councils_with_the_same_references_do_not_mix()
    {
        await ledger.Begin("otherton", "hailsham");
        await ledger.Submit("exampleton", Open);
        await ledger.Submit("otherton", Open.Replace("The market square", "The skate park", StringComparison.Ordinal));
        (await Events("otherton")).ShouldHaveSingleItem().Fact.ShouldBeOfType<MatterOpened>().Title.ShouldBe("The skate park");
        (await Events()).ShouldHaveSingleItem().Fact.ShouldBeOfType<MatterOpened>().Title.ShouldBe("The market square");
    }

    [Fact]
    public async Task An_unknown_council_is_stopped_at_the_door() =>
        (await Should.ThrowAsync<UnusableInputException>(() => ledger.Door.CouncilOf("nowhere", CancellationToken.None))).Message.ShouldStartWith("There is no council “nowhere”.");

    [Fact]
    public async Task Of_many_who_write_at_once_each_is_recorded_once_or_told()
    {
        await ledger.Submit("exampleton", Open);
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 12).Select(at =>
            ledger.SubmitBeside("exampleton", Ask.Replace("R-1", $"R-{at}", StringComparison.Ordinal))));
        outcomes.ShouldAllBe(outcome => outcome.Kind == OutcomeKind.Recorded || outcome.Kind == OutcomeKind.LostRace);
        (await Events()).Count.ShouldBe(1 + outcomes.Count(outcome => outcome.IsRecorded));
        (await Events()).Select(entry => entry.Version).ShouldBe(Enumerable.Range(1, (await Events()).Count).Select(version => (long)version));
    }

    private static string Json(Entry entry) => System.Text.Json.JsonSerializer.Serialize(entry, StoredJson.Options);

    private async Task<IReadOnlyList<Entry>> Events(string council = "exampleton")
    {
        await using var session = ledger.Store.QuerySession(council);
        return [.. (await session.Events.FetchStreamAsync(Matter.Stream("M-1").Id)).Select(e => e.AsEntry())];
    }
}
