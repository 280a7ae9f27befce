using System.Text.Json;
using Ledger.Domain.Integrity;
using Ledger.Host.Tests.Log;
using Ledger.Projections.Log;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Npgsql;

namespace Ledger.Host.Tests.Cli;

/// <summary>The log at the command line: what a verb recorded is signed before it ends, and every check answers by its exit code.</summary>
public sealed class LogVerbsTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Council = SignedLedger.Council;

    private readonly string folder = Directory.CreateTempSubdirectory("ledger-log").FullName;
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin(Council, "hailsham");
        await ledger.PlaceAll();
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_a_verb_recorded_is_signed_when_it_ends_and_its_answer_is_a_receipt()
    {
        var run = await Run("import", "commands", Write("one.jsonl", SignedLedger.Open("M-1")), "--council", Council, "--json");
        run.Exit.ShouldBe(0);
        var answer = JsonDocument.Parse(run.Out).RootElement;
        Note.Parse(answer.GetProperty("acceptance").GetString()!).Verified(ledger.Signer.Keys(Council), Ed25519.Verify).Length.ShouldBe(1);

        var proof = LogProof.Parse(System.Text.Encoding.UTF8.GetBytes((await Run("log", "prove", answer.GetProperty("events")[0].GetString()!, "--council", Council)).Out));
        proof.Holds(Hash.Parse(answer.GetProperty("leaves")[0].GetString()!)).ShouldBeTrue();
        proof.Checkpoint.Verified([VerifierKey.Parse((await Run("log", "key", "--council", Council)).Out.Trim())], Ed25519.Verify).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_log_that_holds_exits_0_and_one_that_was_changed_exits_1_and_names_the_event()
    {
        var outcome = await ledger.Submit(Council, SignedLedger.Open("M-1"));
        await ledger.PlaceAll();
        var run = await Run("verify", "log", "--council", Council);
        run.Exit.ShouldBe(0, run.Error);
        run.Out.ShouldStartWith($"{ledger.Signer.Origin.Of(Council)} holds: ");

        await using (var connection = new NpgsqlConnection(await postgres.AsSuperuserAsync(ledger.ConnectionString)))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var change = new NpgsqlCommand("set session_replication_role = replica; update ledger.mt_events set data = data || '{\"title\":\"The market hall\"}' where type = 'matter.opened'", connection);
            await change.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        run = await Run("verify", "log", "--council", Council);
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain($"In matter M-1: leaf ");
        run.Error.ShouldContain($"event {outcome.Events[0]}");
        run.Error.ShouldContain("says something else in “title” than was recorded");
    }

    [Fact]
    public async Task Two_checkpoints_kept_apart_are_compared_by_the_log_between_them()
    {
        var (key, old) = (ledger.Signer.Keys(Council)[0].ToString(), Write("old.eml", "From: clerk@exampleton.example", "Subject: This week", "", "Dear leader,", "", $"> {ledger.Signer.LastSigned(Council)!.ToString().TrimEnd('\n').Replace("\n", "\n> ", StringComparison.Ordinal)}", "", "Yours"));
        await ledger.Submit(Council, SignedLedger.Open("M-1"));
        await ledger.PlaceAll();
        var now = Write("new.txt", ledger.Signer.LastSigned(Council)!.ToString().TrimEnd('\n'));
        await Copy();
        (await Run("verify", "consistency", old, now, "--key", key, "--dir", folder)).Exit.ShouldBe(0);
        (await Run("verify", "log", "--dir", folder, "--key", key, "--since", old)).Exit.ShouldBe(0);
        (await Run("verify", "consistency", old, old, "--key", key)).Exit.ShouldBe(0);
        (await Run("verify", "consistency", old, now, "--key", key)).Exit.ShouldBe(2);
        (await Run("verify", "consistency", old, now, "--key", ledger.Signer.Keys("otherton")[0].ToString(), "--dir", folder)).Exit.ShouldBe(2);

        var tile = Directory.GetFiles(Path.Combine(folder, "tile", "0", "000.p")).Single();
        var bytes = await File.ReadAllBytesAsync(tile, TestContext.Current.CancellationToken);
        bytes[0] ^= 1;
        await File.WriteAllBytesAsync(tile, bytes, TestContext.Current.CancellationToken);
        (await Run("verify", "consistency", old, now, "--key", key, "--dir", folder)).Exit.ShouldBe(1);
        (await Run("verify", "log", "--dir", folder, "--key", key)).Exit.ShouldBe(1);
    }

    [Theory]
    [InlineData("verify", "log")]
    [InlineData("verify", "log", "--council", "nowhere")]
    [InlineData("verify", "log", "--council", Council, "--key", "nonsense")]
    [InlineData("verify", "log", "--council", Council, "--since", "README.md")]
    [InlineData("verify", "log", "--url", "http://127.0.0.1:1/log/exampleton")]
    [InlineData("verify", "log", "--dir", "no-such-folder", "--key", "nonsense")]
    [InlineData("verify", "consistency", "README.md", "README.md")]
    [InlineData("log", "prove", "00000000-0000-0000-0000-000000000000", "--council", Council)]
    [InlineData("log", "rotate", "--end", "--council", Council)]
    [InlineData("erase", "carry-out", "--council", Council, "--record", "nonsense", "--erasure", "E-1", "--by", "town-clerk")]
    [InlineData("erase", "carry-out", "--council", Council, "--record", "matter/M-1", "--erasure", "E-1", "--by", "town-clerk")]
    public async Task What_cannot_be_used_exits_2(params string[] arguments)
    {
        var run = await Run(arguments);
        run.Exit.ShouldBe(2, run.Error);
        run.Error.ShouldNotContain("   at ");
    }

    private Task<Run> Run(params string[] arguments) => Cli.Run.Ledger(ledger.ConnectionString, arguments);

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return path;
    }

    // A copy of the log as it is served.
    private async Task Copy()
    {
        await using var connection = new NpgsqlConnection(ledger.ConnectionString);
        await connection.OpenAsync();
        var note = ledger.Signer.LastSigned(Council)!;
        var id = new TileId(0, 0, (int)Checkpoint.Parse(note.Text).Size);
        var tiles = new TileTable(connection, Council);
        foreach (var (path, bytes) in ((string, byte[])[])[("checkpoint", System.Text.Encoding.UTF8.GetBytes(note.ToString())), (id.Path, (await tiles.Read(id, CancellationToken.None)).Data.ToArray()), (id.EntriesPath, await tiles.Entries(id, CancellationToken.None))])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            await File.WriteAllBytesAsync(Path.Combine(folder, path), bytes);
        }
    }
}
