using Ledger.Domain.Integrity;
using Ledger.Domain.Matters;
using Ledger.Host.Commands;
using Ledger.Host.Log;
using Ledger.Projections;
using Ledger.Projections.Log.Checking;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Npgsql;

namespace Ledger.Host.Tests.Log;

/// <summary>What two people decided to erase is nowhere any more, the log still holds, and says what was erased.</summary>
public sealed class ErasureTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Council = SignedLedger.Council;
    private const string Secret = "Mrs Example's telephone rang at noon";

    private TestLedger ledger = null!;
    private NpgsqlDataSource data = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        data = NpgsqlDataSource.Create(ledger.ConnectionString);
        await ledger.Begin(Council, "hailsham");
        await Submit(
            SignedLedger.Open("M-1"),
            $$"""{"do":"GiveAdvice","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","advice":"A-1","group":"labour","facts":["{{Secret}}","There are 40 stalls."],"text":"Stalls need a licence."}""",
            $$"""{"do":"AppointOfficer","by":"administrator","occurredAt":"2026-01-02","officer":"sam-other","name":"Sam Other","post":"deputy-clerk","title":"Deputy Clerk"}""",
            """{"do":"ProposeErasure","by":"town-clerk","occurredAt":"2026-03-01","record":"matter/M-1","erasure":"E-1","texts":[{"entry":2,"property":"facts"}],"basis":"UK GDPR, article 17"}""");
        await ledger.PlaceAll();
    }

    public async ValueTask DisposeAsync()
    {
        await data.DisposeAsync();
        await ledger.DisposeAsync();
    }

    [Fact]
    public async Task Erased_by_decision_it_is_nowhere_and_the_log_tells_it_from_what_is_missing()
    {
        (await Stands()).ShouldBeGreaterThan(1);
        await Submit("""{"do":"DecideErasure","by":"deputy-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","agreed":true,"why":"It is nobody's business."}""");
        (await CarryOut()).ShouldNotBeNull().IsRecorded.ShouldBeTrue();
        await ledger.PlaceAll();
        (await Stands()).ShouldBe(0);

        var verdict = await Check();
        verdict.Problems.ShouldBeEmpty();
        verdict.Erased.ShouldBe(1);
        await using var session = ledger.Store.QuerySession(Council);
        var stored = (AdviceGiven)(await session.LoadAsync<StreamSnapshot>(Matter.Stream("M-1").Id, TestContext.Current.CancellationToken))!.Entries[1].Fact;
        stored.Facts.ShouldBe([Erasure.Mask, Erasure.Mask]);
        stored.Text.ShouldBe("Stalls need a licence.");
        var states = (await Opened()).Parts.ToDictionary(part => part.Digest, part => part.State).Values;
        states.Count(state => state is PartState.Erased).ShouldBe(1);
        states.ShouldNotContain(PartState.Withheld);

        using var daemon = await ledger.Store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<StreamProjection>(CancellationToken.None);
        (await Stands()).ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_who_read_the_record_before_and_writes_to_it_after_does_not_put_the_text_back()
    {
        await Submit("""{"do":"DecideErasure","by":"deputy-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","agreed":true,"why":"It is nobody's business."}""");
        await using var writing = await ledger.Decide(Council, SignedLedger.Ask("M-1", "R-9"));
        (await CarryOut()).ShouldNotBeNull().IsRecorded.ShouldBeTrue();
        await writing.SaveChangesAsync(TestContext.Current.CancellationToken);
        (await Stands()).ShouldBe(0);
        await using var session = ledger.Store.QuerySession(Council);
        (await session.LoadAsync<StreamSnapshot>(Matter.Stream("M-1").Id, TestContext.Current.CancellationToken))!.Entries.Count.ShouldBe(3);
        await ledger.PlaceAll();
        (await Check()).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nor_does_somebody_who_is_writing_at_that_very_moment()
    {
        await Submit("""{"do":"DecideErasure","by":"deputy-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","agreed":true,"why":"It is nobody's business."}""");
        await using var connection = await data.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var unmasked = await Value<string>($"select data::text from ledger.mt_doc_streamsnapshot where id = '{Matter.Stream("M-1").Id}'");
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var write = new NpgsqlCommand("update ledger.mt_doc_streamsnapshot set data = $2::jsonb where id = $1", connection) { Parameters = { new() { Value = Matter.Stream("M-1").Id }, new() { Value = unmasked } } };
        await write.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var erasing = CarryOut();
        while (await Value<long>("select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid where not l.granted and a.datname = current_database()") == 0)
        {
            erasing.IsFaulted.ShouldBeFalse();
            await Task.Yield();
        }

        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        (await erasing).ShouldNotBeNull().IsRecorded.ShouldBeTrue();
        (await Stands()).ShouldBe(0);
        await write.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        (await Stands()).ShouldBe(0);
    }

    [Fact]
    public async Task A_snapshot_that_differs_from_its_events_is_named()
    {
        (await Snapshots()).ShouldBeEmpty();
        await Superuser($"update ledger.mt_doc_streamsnapshot set data = jsonb_set(data, '{{entries,1,fact,text}}', '\"Stalls need none.\"') where id = '{Matter.Stream("M-1").Id}'");
        (await Snapshots()).ShouldHaveSingleItem().ShouldBe(
            $"What pages and reports read of stream {Matter.Stream("M-1").Id}, a matter, is not what its events say: entry 2 differs. The events hold; `ledger rebuild` makes it anew from them. Find out who changed it.");
        await Superuser($"delete from ledger.mt_doc_streamsnapshot where id = '{Matter.Stream("M-1").Id}'");
        (await Snapshots()).ShouldHaveSingleItem().ShouldContain("it is missing");
        using var daemon = await ledger.Store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<StreamProjection>(CancellationToken.None);
        (await Snapshots()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_erased_without_the_decision_of_a_second_person()
    {
        (await Should.ThrowAsync<UnusableInputException>(CarryOut)).What.ShouldBe("Erasure E-1 is not agreed.");
        var own = await ledger.Submit(Council, """{"do":"DecideErasure","by":"town-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","agreed":true,"why":"I say so."}""");
        own.Refusals.ShouldHaveSingleItem().Says.ShouldBe("Nobody decides on what they proposed themselves.");
        (await Stands()).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_hold_on_a_concern_stops_it_until_it_is_lifted()
    {
        await Submit(
            """{"do":"DecideErasure","by":"deputy-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","agreed":true,"why":"It is nobody's business."}""",
            """{"do":"RaiseConcern","by":"ann-sample","occurredAt":"2026-03-02","concern":"K-1","about":"cat-specimen","kind":"conduct","what":"How she spoke of the advice."}""",
            """{"do":"PlaceHold","by":"town-clerk","occurredAt":"2026-03-03","concern":"K-1","hold":"Z-1","approvedBy":"deputy-clerk","records":["matter/M-1"],"why":"Both sides refer to the advice."}""");
        var refused = await Should.ThrowAsync<UnusableInputException>(CarryOutUnderHolds);
        refused.What.ShouldBe("Concern K-1 holds matter/M-1: hold Z-1, placed by Robin Example on 3 March 2026.");
        refused.Mend.ShouldBe("Nothing of the record is erased until the hold is lifted.");
        (await Stands()).ShouldBeGreaterThan(1);

        await Submit("""{"do":"LiftHold","by":"town-clerk","occurredAt":"2026-03-04","concern":"K-1","hold":"Z-1","approvedBy":"deputy-clerk","why":"The case is over."}""");
        (await CarryOutUnderHolds()).ShouldNotBeNull().IsRecorded.ShouldBeTrue();
        (await Stands()).ShouldBe(0);
    }

    [Fact]
    public async Task A_hold_on_another_record_does_not()
    {
        await Submit(
            """{"do":"DecideErasure","by":"deputy-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","agreed":true,"why":"It is nobody's business."}""",
            """{"do":"RaiseConcern","by":"ann-sample","occurredAt":"2026-03-02","concern":"K-1","about":"cat-specimen","kind":"conduct","what":"How she spoke of the advice."}""",
            """{"do":"PlaceHold","by":"town-clerk","occurredAt":"2026-03-03","concern":"K-1","hold":"Z-1","approvedBy":"deputy-clerk","records":["matter/M-2"],"why":"Both sides refer to it."}""");
        (await CarryOutUnderHolds()).ShouldNotBeNull().IsRecorded.ShouldBeTrue();
    }

    [Fact]
    public async Task What_holds_a_record_stops_it()
    {
        await Submit("""{"do":"DecideErasure","by":"deputy-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","agreed":true,"why":"It is nobody's business."}""");
        var held = new Erasing(ledger.Store, data, ledger.Door, (_, record, _) => Task.FromResult<string?>($"Concern C-1 holds {record}."));
        (await Should.ThrowAsync<UnusableInputException>(() => held.CarryOut(Council, Matter.Stream("M-1"), "E-1", "town-clerk", CancellationToken.None))).What.ShouldBe("Concern C-1 holds matter/M-1.");
        (await Stands()).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task What_the_log_says_is_erased_and_still_stands_is_found_and_carried_out_again()
    {
        await Submit("""{"do":"DecideErasure","by":"deputy-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","agreed":true,"why":"It is nobody's business."}""");
        var facts = (await Opened()).Parts.Single(part => part.Name == "facts").Digest;
        await Submit($$"""{"do":"CompleteErasure","by":"town-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","digests":["{{facts}}"]}""");
        await ledger.PlaceAll();
        (await Check()).Problems.ShouldHaveSingleItem().Says.ShouldContain("still holds what the log says is erased");
        (await CarryOut()).ShouldBeNull();
        (await Check()).Problems.ShouldBeEmpty();
        (await Stands()).ShouldBe(0);
    }

    [Fact]
    public async Task Text_that_somebody_masked_without_a_decision_is_found()
    {
        await using (var connection = new NpgsqlConnection(await postgres.AsSuperuserAsync(ledger.ConnectionString)))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var mask = new NpgsqlCommand(
                $"set session_replication_role = replica; update ledger.mt_events set data = data || '{{\"facts\":[\"{Erasure.Mask}\"]}}' where type = 'matter.advice-given'; delete from ledger.disclosure where layer = 'advice'", connection);
            await mask.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        (await Check()).Problems.ShouldContain(problem => problem.Says.Contains("has lost"));
    }

    private Task<Outcome?> CarryOutUnderHolds() =>
        new Erasing(ledger.Store, data, ledger.Door, ConcernHolds.In(ledger.Store)).CarryOut(Council, Matter.Stream("M-1"), "E-1", "town-clerk", CancellationToken.None);

    private Task<Outcome?> CarryOut() =>
        new Erasing(ledger.Store, data, ledger.Door, (_, _, _) => Task.FromResult<string?>(null)).CarryOut(Council, Matter.Stream("M-1"), "E-1", "town-clerk", CancellationToken.None);

    // In how many rows of the whole schema the text stands, spelt as JSON or in a disclosure.
    private async Task<long> Stands()
    {
        var encoded = await Value<string[]>("select coalesce(array_agg(s), array[]::text[]) from ledger.disclosure, unnest(strings) s");
        var disclosed = encoded.Select(Disclosure.Parse).LongCount(one => one.Value.Contains(Secret, StringComparison.Ordinal));
        var tables = await Value<string[]>("select array_agg(tablename::text) from pg_tables where schemaname = 'ledger'");
        var rows = 0L;
        foreach (var table in tables) rows += await Value<long>($"select count(*) from ledger.{table} t where t::text like '%{Secret.Replace("'", "''", StringComparison.Ordinal)}%'");
        return disclosed + rows;
    }

    private async Task<OpenedEvent> Opened()
    {
        const string Advice = "(select id from ledger.mt_events where type = 'matter.advice-given')";
        var leaf = Leaf.Parse(await Value<byte[]>($"select body from ledger.leaf where event_id = {Advice}"));
        var strings = await Value<string[]>($"select array_agg(s) from ledger.disclosure, unnest(strings) s where event_id = {Advice}");
        var done = await Value<string[]>("select coalesce(array_agg(d), array[]::text[]) from ledger.mt_events, jsonb_array_elements_text(data -> 'digests') d where type = 'reading.erasure-done'");
        return OpenedEvent.Of(leaf.Digests, strings.Select(Disclosure.Parse), done.ToHashSet());
    }

    private async Task<LogVerdict> Check()
    {
        await using var connection = await data.OpenConnectionAsync();
        await using var view = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        return await new LogCheck(ledger.Signer.Origin.Of(Council), ledger.Signer.Keys(Council), [], new Progress<(long, long)>()).Run(connection, Council, CancellationToken.None);
    }

    private async Task<IEnumerable<string>> Snapshots()
    {
        await using var connection = await data.OpenConnectionAsync();
        return (await SnapshotCheck.Of(connection, Council, CancellationToken.None)).Select(problem => problem.Says);
    }

    private async Task Superuser(string sql)
    {
        await using var connection = new NpgsqlConnection(await postgres.AsSuperuserAsync(ledger.ConnectionString));
        await connection.OpenAsync();
        await using var run = new NpgsqlCommand($"set session_replication_role = replica; {sql}", connection);
        await run.ExecuteNonQueryAsync();
    }

    private async Task<T> Value<T>(string sql)
    {
        await using var ask = data.CreateCommand(sql);
        return (T)(await ask.ExecuteScalarAsync())!;
    }

    private async Task Submit(params string[] lines)
    {
        foreach (var line in lines)
        {
            var outcome = await ledger.Submit(Council, line);
            outcome.IsRecorded.ShouldBeTrue(string.Join(" ", outcome.Refusals.Select(refusal => $"{refusal.Says} {refusal.Mend}")));
        }
    }
}
