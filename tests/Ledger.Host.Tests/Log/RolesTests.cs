using Ledger.Projections.Log;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Npgsql;

namespace Ledger.Host.Tests.Log;

/// <summary>The running host may record and sign, and the database refuses it everything else.</summary>
public sealed class RolesTests(PostgresFixture postgres) : IAsyncLifetime
{
    private TestLedger ledger = null!;
    private string superuser = "";

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin(SignedLedger.Council, "hailsham");
        await ledger.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        superuser = await postgres.AsSuperuserAsync(ledger.ConnectionString);
        await using var data = NpgsqlDataSource.Create(superuser);
        await LogRoles.Make(data, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task The_writer_records_and_signs()
    {
        await using var beside = await TestLedger.OpenAs(ledger, await Login("ledger_writer"));
        (await beside.Submit(SignedLedger.Council, SignedLedger.Open("M-1"))).IsRecorded.ShouldBeTrue();
        (await beside.Submit(SignedLedger.Council, SignedLedger.Ask("M-1", "R-1"))).IsRecorded.ShouldBeTrue();
        await beside.PlaceAll();
        (await Count("select count(*) from ledger.leaf where idx is null")).ShouldBe(0);
    }

    [Theory]
    [InlineData("ledger_writer", "update ledger.mt_events set data = '{}'")]
    [InlineData("ledger_writer", "update ledger.mt_events set timestamp = now()")]
    [InlineData("ledger_writer", "delete from ledger.mt_events")]
    [InlineData("ledger_writer", "truncate ledger.mt_events cascade")]
    [InlineData("ledger_writer", "delete from ledger.mt_streams")]
    [InlineData("ledger_writer", "update ledger.mt_streams set is_archived = true")]
    [InlineData("ledger_writer", "update ledger.leaf set body = hash")]
    [InlineData("ledger_writer", "delete from ledger.leaf")]
    [InlineData("ledger_writer", "update ledger.tile set data = root")]
    [InlineData("ledger_writer", "delete from ledger.tile")]
    [InlineData("ledger_writer", "update ledger.checkpoint set note = ''")]
    [InlineData("ledger_writer", "delete from ledger.checkpoint")]
    [InlineData("ledger_writer", "update ledger.cosignature set line = ''")]
    [InlineData("ledger_writer", "delete from ledger.cosignature")]
    [InlineData("ledger_writer", "update ledger.disclosure set layer = 'contact'")]
    [InlineData("ledger_writer", "delete from ledger.disclosure")]
    [InlineData("ledger_writer", "alter table ledger.mt_events disable trigger all")]
    [InlineData("ledger_writer", "drop trigger kept on ledger.mt_events")]
    [InlineData("ledger_writer", "set session_replication_role = replica")]
    [InlineData("ledger_reader", "insert into ledger.checkpoint values ('exampleton', 9, 9, '')")]
    [InlineData("ledger_reader", "update ledger.mt_doc_streamsnapshot set data = '{}'")]
    [InlineData("ledger_reader", "select * from ledger.wolverine_incoming_envelopes")]
    [InlineData("ledger_projector", "insert into ledger.mt_events select * from ledger.mt_events")]
    [InlineData("ledger_reader", "insert into ledger.cosignature values ('exampleton', 9, '', '')")]
    [InlineData("ledger_projector", "select * from ledger.disclosure")]
    [InlineData("ledger_eraser", "update ledger.mt_events set timestamp = now()")]
    [InlineData("ledger_eraser", "delete from ledger.mt_events")]
    [InlineData("ledger_eraser", "update ledger.leaf set idx = 1")]
    [InlineData("ledger_eraser", "update ledger.mt_events set type = 'matter.opened'")]
    [InlineData("ledger_eraser", "update ledger.leaf set body = hash")]
    [InlineData("ledger_eraser", "delete from ledger.leaf")]
    [InlineData("ledger_eraser", "insert into ledger.tile values ('exampleton', 9, 9, '', '')")]
    [InlineData("ledger_eraser", "update ledger.tile set data = root")]
    [InlineData("ledger_eraser", "delete from ledger.tile")]
    [InlineData("ledger_eraser", "insert into ledger.checkpoint values ('exampleton', 9, 9, '')")]
    [InlineData("ledger_eraser", "update ledger.checkpoint set note = ''")]
    [InlineData("ledger_eraser", "delete from ledger.checkpoint")]
    [InlineData("ledger_eraser", "insert into ledger.cosignature values ('exampleton', 9, '', '')")]
    [InlineData("ledger_eraser", "insert into ledger.stamp values ('exampleton', 9, now(), '')")]
    [InlineData("ledger_eraser", "delete from ledger.disclosure")]
    [InlineData("ledger_eraser", "update ledger.disclosure set layer = 'contact'")]
    [InlineData("ledger_eraser", "update ledger.mt_streams set is_archived = true")]
    [InlineData("ledger_eraser", "delete from ledger.masked")]
    [InlineData("ledger_eraser", "delete from ledger.mt_doc_streamsnapshot")]
    [InlineData("ledger_eraser", "insert into ledger.wolverine_dead_letters select * from ledger.wolverine_dead_letters")]
    [InlineData("ledger_eraser", "drop trigger kept on ledger.mt_events")]
    [InlineData("ledger_writer", "insert into ledger.masked values ('exampleton', gen_random_uuid(), gen_random_uuid())")]
    public async Task The_database_refuses(string role, string sql)
    {
        await using var data = NpgsqlDataSource.Create(await Login(role));
        await using var command = data.CreateCommand(sql);
        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Theory]
    [InlineData("ledger_reader", "select count(*) from ledger.mt_events")]
    [InlineData("ledger_reader", "select count(*) from ledger.disclosure")]
    [InlineData("ledger_projector", "select count(*) from ledger.mt_doc_streamsnapshot")]
    public async Task And_allows_what_the_role_is_for(string role, string sql) => (await Count(sql, await Login(role))).ShouldBeGreaterThan(0);

    [Fact]
    public async Task The_eraser_carries_out_what_was_decided_and_the_writer_gives_it_its_place()
    {
        foreach (var line in (string[])[
            """{"do":"AppointOfficer","by":"administrator","occurredAt":"2026-01-02","officer":"sam-other","name":"Sam Other","post":"deputy-clerk","title":"Deputy Clerk"}""",
            SignedLedger.Open("M-1"),
            """{"do":"GiveAdvice","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","advice":"A-1","group":"labour","facts":["Her telephone rang."],"text":"None."}""",
            """{"do":"ProposeErasure","by":"town-clerk","occurredAt":"2026-03-01","record":"matter/M-1","erasure":"E-1","texts":[{"entry":2,"property":"facts"}],"basis":"UK GDPR, article 17"}""",
            """{"do":"DecideErasure","by":"deputy-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","agreed":true,"why":"It is nobody's business."}"""])
            (await ledger.Submit(SignedLedger.Council, line)).IsRecorded.ShouldBeTrue();
        await ledger.PlaceAll();

        var run = await Cli.Run.With(
            [("LEDGER_DATA", TestLedger.DataOf(ledger.ConnectionString))], await Login("ledger_eraser"), "erase", "carry-out", "--council", SignedLedger.Council, "--record", "matter/M-1", "--erasure", "E-1", "--by", "deputy-clerk");
        run.Exit.ShouldBe(0, run.Error);
        (await Count("select count(*) from ledger.mt_events where data::text like '%telephone%'")).ShouldBe(0);
        (await Count("select count(*) from ledger.mt_doc_streamsnapshot where data::text like '%telephone%'")).ShouldBe(0);
        (await Count("select count(*) from ledger.leaf where idx is null")).ShouldBe(1);
        await using (var beside = await TestLedger.OpenAs(ledger, await Login("ledger_writer"))) await beside.PlaceAll();
        (await Cli.Run.Ledger(ledger.ConnectionString, "verify", "log", "--council", SignedLedger.Council, "--snapshots")).ShouldSatisfyAllConditions(verified => verified.Exit.ShouldBe(0, verified.Error), verified => verified.Out.ShouldContain("1 properties erased by decision"));
    }

    [Fact]
    public async Task What_a_role_may_that_it_need_not_is_said()
    {
        await using (var owner = NpgsqlDataSource.Create(ledger.ConnectionString))
            (await LogRoles.MayTooMuch(owner, CancellationToken.None)).ShouldContain("owns the tables and may remove what guards them");
        await using var writer = NpgsqlDataSource.Create(await Login("ledger_writer"));
        (await LogRoles.MayTooMuch(writer, CancellationToken.None)).ShouldBeEmpty();
    }

    // A login of this test's own that has the role; roles are the server's, and other tests run beside.
    private async Task<string> Login(string role)
    {
        var name = $"{role}_{new NpgsqlConnectionStringBuilder(ledger.ConnectionString).Database}";
        await using var data = NpgsqlDataSource.Create(superuser);
        await using var make = data.CreateCommand($"create role {name} login password 'sesame' in role {role}");
        await make.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(ledger.ConnectionString) { Username = name, Password = "sesame", Passfile = null }.ConnectionString;
    }

    private async Task<long> Count(string sql, string? connection = null)
    {
        await using var data = NpgsqlDataSource.Create(connection ?? ledger.ConnectionString);
        await using var ask = data.CreateCommand(sql);
        return (long)(await ask.ExecuteScalarAsync())!;
    }
}
