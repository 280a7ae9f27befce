using Ledger.Domain.Integrity;
using Ledger.Projections.Log;
using Ledger.Projections.Log.Checking;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Npgsql;

namespace Ledger.Host.Tests.Log;

/// <summary>Every event has its leaf, every leaf its place, and every place a signature that follows from the last.</summary>
public sealed class SequencingTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Council = SignedLedger.Council;

    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin(Council, "hailsham");
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task A_command_is_answered_with_a_signed_receipt_for_its_leaf()
    {
        var outcome = await ledger.Submit(Council, SignedLedger.Open("M-1"));
        var receipt = Note.Parse(outcome.Acceptance!);
        receipt.Verified(ledger.Signer.Keys(Council), Ed25519.Verify).Length.ShouldBe(1);
        receipt.Text.ShouldBe($"accepted by {ledger.Signer.Origin.Of(Council)}\n{outcome.Events[0]} {outcome.Leaves[0]}\n");
        (await Value<byte[]>($"select hash from ledger.leaf where event_id = '{outcome.Events[0]}'")).ShouldBe(Hash.Parse(outcome.Leaves[0]).ToArray());
        Should.Throw<MalformedException>(() => Checkpoint.Parse(receipt.Text));
    }

    [Fact]
    public async Task A_refused_command_has_neither_leaf_nor_receipt()
    {
        var before = await Value<long>("select count(*) from ledger.leaf");
        var outcome = await ledger.Submit(Council, SignedLedger.Ask("M-9", "R-1"));
        outcome.Acceptance.ShouldBeNull();
        outcome.Leaves.ShouldBeEmpty();
        (await Value<long>("select count(*) from ledger.leaf")).ShouldBe(before);
    }

    [Fact]
    public async Task Of_many_who_write_at_once_every_event_has_one_leaf_and_the_log_holds()
    {
        await ledger.Submit(Council, SignedLedger.Open("M-1"));
        await Task.WhenAll(Enumerable.Range(1, 16).Select(at => ledger.SubmitBeside(Council, at % 2 == 0 ? SignedLedger.Open($"N-{at}") : SignedLedger.Ask("M-1", $"R-{at}"))));
        await Task.WhenAll(ledger.PlaceAll(), ledger.PlaceAll(), ledger.SubmitBeside(Council, SignedLedger.Open("M-2")));
        await ledger.PlaceAll();
        (await Value<long>("select count(*) from ledger.leaf")).ShouldBe(await Value<long>("select count(*) from ledger.mt_events"));
        (await Value<long>("select count(*) from ledger.leaf where idx is null")).ShouldBe(0);
        (await Check()).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_new_is_never_signed_again()
    {
        await ledger.PlaceAll();
        var (count, last) = (await Value<long>("select count(*) from ledger.checkpoint"), ledger.Signer.LastSigned(Council)!.ToString());
        await ledger.PlaceAll();
        (await Value<long>("select count(*) from ledger.checkpoint")).ShouldBe(count);
        ledger.Signer.LastSigned(Council)!.ToString().ShouldBe(last);
    }

    [Fact]
    public async Task Places_that_a_crash_left_unsigned_are_signed_later()
    {
        await ledger.PlaceAll();
        await ledger.Submit(Council, SignedLedger.Open("M-1"));
        await Superuser("update ledger.leaf set idx = (select max(idx) + 1 from ledger.leaf) where idx is null");
        await ledger.PlaceAll();
        (await Check()).Covered.ShouldBe(await Value<long>("select count(*) from ledger.leaf"));
    }

    [Fact]
    public async Task After_an_older_copy_is_put_back_nothing_is_signed_and_it_is_said_loudly()
    {
        await ledger.PlaceAll();
        await ledger.Submit(Council, SignedLedger.Open("M-1"));
        await ledger.PlaceAll();
        var size = Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text).Size;
        await Superuser($"delete from ledger.leaf where idx = {size - 1}; delete from ledger.checkpoint where size = {size}");
        var refused = await Should.ThrowAsync<AggregateException>(ledger.PlaceAll);
        refused.InnerException.ShouldBeOfType<ForkedLogException>().Message.ShouldStartWith($"A log of {size} leaves was signed, and the database has {size - 1}");

        await ledger.Submit(Council, SignedLedger.Open("M-2"));
        await Should.ThrowAsync<AggregateException>(ledger.PlaceAll);
        (await Value<long>("select count(*) from ledger.leaf where idx is null")).ShouldBe(1);
    }

    [Fact]
    public async Task A_log_of_the_same_size_but_other_leaves_is_not_signed()
    {
        await ledger.PlaceAll();
        await Superuser("update ledger.leaf set hash = sha256(hash) where idx = 3");
        await Should.ThrowAsync<AggregateException>(ledger.PlaceAll);
    }

    [Fact]
    public async Task The_signer_refuses_whoever_asks()
    {
        await ledger.PlaceAll();
        var (origin, last) = (ledger.Signer.Origin.Of(Council), Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text));
        Should.Throw<ForkedLogException>(() => ledger.Signer.Sign(Council, new(origin, last.Size, Merkle.Leaf([1])), new(last.Size, last.Size, [])));
        Should.Throw<ForkedLogException>(() => ledger.Signer.Sign(Council, new(origin, last.Size - 1, Merkle.Leaf([1])), new(0, last.Size - 1, [])));
        Should.Throw<ForkedLogException>(() => ledger.Signer.Sign(Council, new(origin, last.Size + 1, Merkle.Leaf([1])), new(0, last.Size + 1, [])));
        Should.Throw<ForkedLogException>(() => ledger.Signer.Sign(Council, new("elsewhere/exampleton", last.Size, last.Root), new(last.Size, last.Size, [])));
        ledger.Signer.LastSigned(Council)!.Text.ShouldBe(last.Text);
    }

    [Fact]
    public async Task Events_from_before_there_was_a_log_get_leaves_that_say_so_and_later_ones_follow_them()
    {
        await Superuser("truncate ledger.leaf, ledger.disclosure; update ledger.mt_events set headers = null; update ledger.mt_doc_streamsnapshot set data = data - 'leaf'");
        await using var data = NpgsqlDataSource.Create(ledger.ConnectionString);
        var leaves = new Leaves(ledger.Signer.Origin, () => new byte[16]);
        (await new MissingLeaves(new(ledger.Signer.Origin, Salt()), ledger.Signer).Make(data, CancellationToken.None)).ShouldBe(await Value<long>("select count(*) from ledger.mt_events"));
        (await new MissingLeaves(leaves, ledger.Signer).Make(data, CancellationToken.None)).ShouldBe(0);
        (await ledger.Submit(Council, """{"do":"NameWard","by":"administrator","occurredAt":"2026-01-05","ward":"east","name":"East"}""")).IsRecorded.ShouldBeTrue();
        await ledger.PlaceAll();
        (await Check()).Problems.ShouldBeEmpty();
        Leaf.Parse(await Value<byte[]>("select body from ledger.leaf where idx = 0")).Migrated.ShouldBeTrue();
        Leaf.Parse(await Value<byte[]>("select body from ledger.leaf order by idx desc limit 1")).Migrated.ShouldBeFalse();
    }

    [Fact]
    public async Task A_log_that_was_signed_and_emptied_is_never_made_anew()
    {
        await ledger.PlaceAll();
        await Superuser("truncate ledger.leaf, ledger.disclosure, ledger.tile, ledger.checkpoint");
        await using var data = NpgsqlDataSource.Create(ledger.ConnectionString);
        await new MissingLeaves(new(ledger.Signer.Origin, Salt()), ledger.Signer).Make(data, CancellationToken.None);
        (await Value<long>("select count(*) from ledger.leaf")).ShouldBe(0);
    }

    [Fact]
    public async Task An_event_appended_past_the_workbench_is_not_saved()
    {
        await using var session = ledger.Store.LightweightSession(Council);
        session.Events.StartStream(Guid.Parse("00000000-0000-8000-8000-000000000001"), new Ledger.Domain.Matters.MatterOpened("M-1", "T") { Occurred = new(new(2026, 2, 1)), SaidBy = new("a", "A", "a") });
        (await Should.ThrowAsync<InvalidOperationException>(() => session.SaveChangesAsync())).Message.ShouldContain("has no leaf");
    }

    private static Func<byte[]> Salt()
    {
        var next = 0L;
        return () => [.. BitConverter.GetBytes(++next), .. new byte[8]];
    }

    private async Task<LogVerdict> Check()
    {
        await using var connection = new NpgsqlConnection(ledger.ConnectionString);
        await connection.OpenAsync();
        await using var view = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        return await new LogCheck(ledger.Signer.Origin.Of(Council), ledger.Signer.Keys(Council), [], new Progress<(long, long)>()).Run(connection, Council, CancellationToken.None);
    }

    private async Task<T> Value<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(ledger.ConnectionString);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand(sql, connection);
        return (T)(await ask.ExecuteScalarAsync())!;
    }

    private async Task Superuser(string sql)
    {
        await using var connection = new NpgsqlConnection(await postgres.AsSuperuserAsync(ledger.ConnectionString));
        await connection.OpenAsync();
        await using var run = new NpgsqlCommand($"set session_replication_role = replica; {sql}", connection);
        await run.ExecuteNonQueryAsync();
    }
}
