using Ledger.Domain.Integrity;
using Ledger.Host.Backups;
using Ledger.Host.Commands;
using Ledger.Host.Tests.Cli;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Npgsql;

namespace Ledger.Host.Tests.Log;

/// <summary>Restore is proved: a backup that has everything passes, and one that has not is found out, whatever is at hand to go on with.</summary>
public sealed class RestoreTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Council = SignedLedger.Council;

    private static readonly string[] Decision = ["--council", Council, "--by", "town-clerk", "--agreed-by", "ann-sample", "--why", "The disk failed"];

    private readonly string folder = Directory.CreateTempSubdirectory("ledger-restore").FullName;
    private TestLedger ledger = null!;
    private string target = "";
    private string before = "";

    private string Backup => Path.Combine(folder, "backup");

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin(Council, "hailsham");
        await Record(SignedLedger.Open("M-1"), SignedLedger.Ask("M-1", "R-1"));
        before = Kept("before.txt");
        var run = await Cli.Run.Apart("", ledger.ConnectionString, "backup", "--out", Backup);
        run.Exit.ShouldBe(0, run.Error);
        run.Out.ShouldContain("The keys that sign the logs are not in it.");
        target = await postgres.CreateDatabaseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await postgres.DropDatabaseAsync(target);
        await ledger.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        if (Directory.Exists(TestLedger.DataOf(target))) Directory.Delete(TestLedger.DataOf(target), recursive: true);
    }

    [Fact]
    public async Task A_backup_that_has_everything_verifies_against_a_checkpoint_taken_before()
    {
        (await Restore()).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(0, run.Error), run => run.Out.ShouldContain($"{Council}: the backup has everything that is known to have been signed"));
        (await Run("verify", "log", "--council", Council, "--since", before)).Exit.ShouldBe(0);
        (await Count(target)).ShouldBe(await Count(ledger.ConnectionString));
        (await Run("import", "commands", Write("more.jsonl", SignedLedger.Open("M-2")), "--council", Council)).Exit.ShouldBe(0);
        (await Run("verify", "log", "--council", Council, "--since", before)).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task It_is_never_written_over_another_and_holds_no_key()
    {
        (await Cli.Run.Apart("", ledger.ConnectionString, "backup", "--out", Backup)).Exit.ShouldBe(2);
        Directory.GetFiles(Backup).Select(Path.GetFileName).ShouldBe(["database.dump", "manifest.json"], ignoreOrder: true);
        var key = (await File.ReadAllTextAsync(Path.Combine(TestLedger.DataOf(ledger.ConnectionString), "log", $"{Council}.key"), TestContext.Current.CancellationToken)).Trim().Split('+', 5)[^1];
        foreach (var file in Directory.GetFiles(Backup)) System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).ShouldNotContain(key);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Backup).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Whoever_still_uses_the_database_is_waited_for_a_little_and_then_it_is_refused()
    {
        await using var data = new NpgsqlDataSourceBuilder(target) { ConnectionStringBuilder = { Pooling = false } }.Build();
        await using var connection = await data.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using (await data.OpenConnectionAsync(TestContext.Current.CancellationToken))
            (await Should.ThrowAsync<UnusableInputException>(() => DatabaseRestore.Alone(connection, TestContext.Current.CancellationToken))).Message.ShouldContain("Another program uses this database.");
        var ending = await data.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var alone = DatabaseRestore.Alone(connection, TestContext.Current.CancellationToken);
        await ending.DisposeAsync();
        await alone;
    }

    [Fact]
    public async Task A_record_that_is_there_is_put_aside_only_when_asked()
    {
        (await Restore()).Exit.ShouldBe(0);
        var run = await Restore();
        run.Exit.ShouldBe(2);
        run.Error.ShouldContain("This database holds a record already.");
        (await Restore("--replace")).ShouldSatisfyAllConditions(again => again.Exit.ShouldBe(0, again.Error), again => again.Out.ShouldContain("What was there before is in the schema ledger_before_"));
        (await Run("verify", "log", "--council", Council)).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task A_backup_with_a_byte_changed_is_refused()
    {
        var file = Path.Combine(Backup, "database.dump");
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        (await Restore()).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(2), run => run.Error.ShouldContain("it was damaged or changed"));
    }

    [Fact]
    public async Task A_stale_one_is_found_out_and_nothing_is_signed_over_it()
    {
        await Record(SignedLedger.Open("M-2"));
        var run = await Restore();
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("The backup is stale. It has 17 leaves, and 18 were signed, as the signer's own memory shows");
        run.Error.ShouldNotContain("   at ");
        (await Run("import", "commands", Write("more.jsonl", SignedLedger.Open("M-3")), "--council", Council)).Exit.ShouldBe(1);
        (await Run("status")).Exit.ShouldBe(1);
        await using var connection = new NpgsqlConnection(target);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var signed = new NpgsqlCommand("select count(*) from ledger.checkpoint where size > 17", connection);
        (await signed.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L);
    }

    [Fact]
    public async Task A_stale_one_is_found_out_by_what_others_have_where_the_signer_has_forgotten()
    {
        await Record(SignedLedger.Open("M-2"));
        var after = Kept("after.txt");
        MoveKeys();
        File.Delete(Path.Combine(TestLedger.DataOf(target), "log", $"{Council}.signed"));
        (await Run("restore", Backup)).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(1), run => run.Error.ShouldContain("nothing here shows whether more were signed"));
        (await Run("restore", Backup, "--replace", "--since", after)).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(1), run => run.Error.ShouldContain("18 were signed"));
    }

    [Fact]
    public async Task Without_its_key_nothing_is_signed()
    {
        (await Run("restore", Backup)).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(1), run => run.Error.ShouldContain("The key that signed this log is not in"));
        (await Run("import", "commands", Write("more.jsonl", SignedLedger.Open("M-3")), "--council", Council)).ShouldSatisfyAllConditions(
            run => run.Exit.ShouldBe(1), run => run.Error.ShouldContain("The log was signed with another key"));
    }

    [Fact]
    public async Task With_the_leaves_that_were_served_the_log_goes_on_and_says_what_is_lost()
    {
        await Record(SignedLedger.Ask("M-1", "R-2"), SignedLedger.Open("M-2"));
        var (after, copy) = (Kept("after.txt"), await ServedCopy.Write(ledger.ConnectionString, Council, Path.Combine(folder, "mirror")));
        (await Restore("--from", copy)).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(1), run => run.Error.ShouldContain($"The missing leaves are there: `ledger log recover --council {Council} --from {copy}"));

        (await Recover("--from", copy)).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(0, run.Error), run => run.Out.ShouldContain("2 leaves are put back, and the log goes on from 19. What 2 of their events said is lost"));
        (await Run("import", "commands", Write("again.jsonl", SignedLedger.Ask("M-1", "R-2"), SignedLedger.Open("M-2"), SignedLedger.Ask("M-2", "R-1")), "--council", Council)).Exit.ShouldBe(0);
        var verified = await Run("verify", "log", "--council", Council, "--since", before, "--since", after);
        verified.Exit.ShouldBe(0, verified.Error);
        verified.Out.ShouldContain("the log was restored from a backup of 17 leaves, when 19 had been signed: 2 leaves were put back, without what their events said.");
        verified.Out.ShouldContain("In the log, its content lost: leaf 17, event ");
        verified.Out.ShouldContain("(matter.group-support-requested, entry 3 of stream ");
        var outside = await Run("verify", "log", "--dir", await ServedCopy.Write(target, Council, Path.Combine(folder, "outside")), "--key", ledger.Signer.Keys(Council)[0].ToString(), "--since", after);
        outside.Exit.ShouldBe(0, outside.Error);
        outside.Out.ShouldContain("2 leaves were put back");
        (await Recover("--from", copy)).Exit.ShouldBe(2);
    }

    [Fact]
    public async Task Without_them_it_goes_on_under_a_linked_name()
    {
        await Record(SignedLedger.Ask("M-1", "R-2"), SignedLedger.Open("M-2"));
        var (after, old) = (Kept("after.txt"), ledger.Signer.Keys(Council)[0].ToString());
        await Restore();
        (await Recover()).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(2), run => run.Error.ShouldContain("The leaves that are missing are not at hand."));
        var run = await Recover("--new-origin");
        run.Exit.ShouldBe(0, run.Error);
        var key = run.Out.Trim().Split('\n')[^1];
        VerifierKey.Parse(key).Name.ShouldBe($"{ledger.Signer.Origin.Of(Council)}/2");

        (await Run("import", "commands", Write("again.jsonl", SignedLedger.Ask("M-1", "R-2"), SignedLedger.Open("M-2")), "--council", Council)).Exit.ShouldBe(0);
        var verified = await Run("verify", "log", "--council", Council, "--since", before);
        verified.Exit.ShouldBe(0, verified.Error);
        verified.Out.ShouldContain($"when 19 had been signed under the name {ledger.Signer.Origin.Of(Council)} (root {Checkpoint.Parse(Note.Parse(await File.ReadAllTextAsync(after, TestContext.Current.CancellationToken)).Text).Root})");
        (await Run("verify", "log", "--council", Council, "--since", after)).ShouldSatisfyAllConditions(
            lost => lost.Exit.ShouldBe(1), lost => lost.Error.ShouldContain("It covers what was lost before the log was restored and went on under another name."));
        var outside = await Run("verify", "log", "--dir", await ServedCopy.Write(target, Council, Path.Combine(folder, "outside")), "--key", key, "--key", old, "--since", before);
        outside.Exit.ShouldBe(0, outside.Error);
        File.ReadAllText(Path.Combine(TestLedger.DataOf(target), "log", $"{Council}.signed")).ShouldBe(await File.ReadAllTextAsync(after, TestContext.Current.CancellationToken));

        var bundle = Path.Combine(folder, "m-1.zip");
        (await Run("bundle", "--council", Council, "--matter", "M-1", "--out", bundle)).ShouldSatisfyAllConditions(made => made.Exit.ShouldBe(0, made.Error));
        (await Run("verify", "bundle", bundle, "--key", key, "--key", old)).ShouldSatisfyAllConditions(made => made.Exit.ShouldBe(0, made.Out));
    }

    [Fact]
    public async Task Nobody_decides_it_alone()
    {
        await Record(SignedLedger.Open("M-2"));
        await Restore();
        (await Run("log", "recover", "--council", Council, "--new-origin", "--by", "town-clerk", "--why", "The disk failed")).ShouldSatisfyAllConditions(
            run => run.Exit.ShouldBe(1), run => run.Error.ShouldContain("Nobody decides alone to go on without what was recorded."));
        (await Run("log", "recover", "--council", Council, "--new-origin", "--by", "town-clerk", "--agreed-by", "robin-example", "--why", "The disk failed")).Error.ShouldContain("The second person is the first.");
        File.Exists(Path.Combine(TestLedger.DataOf(target), "log", $"{Council}.2.key")).ShouldBeFalse();
        (await Run("log", "recover", "--council", Council, "--new-origin", "--by", "town-clerk", "--resolution", "26/14", "--why", "The disk failed")).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task Another_history_is_refused()
    {
        await Record(SignedLedger.Open("M-2"), SignedLedger.Open("M-3"));
        var copy = await ServedCopy.Write(ledger.ConnectionString, Council, Path.Combine(folder, "mirror"));
        var entries = Directory.GetFiles(Path.Combine(copy, "tile", "entries", "000.p")).Single();
        var leaves = EntryBundle.Read(await File.ReadAllBytesAsync(entries, TestContext.Current.CancellationToken));
        await File.WriteAllBytesAsync(entries, EntryBundle.Write([.. leaves[..17], leaves[18], leaves[17]]), TestContext.Current.CancellationToken);
        await Restore("--from", copy);
        var run = await Recover("--from", copy);
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("one of the two is another history");
        await using var connection = new NpgsqlConnection(target);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var leaf = new NpgsqlCommand("select count(*) from ledger.leaf", connection);
        (await leaf.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(17L);
    }

    private Task<Run> Restore(params string[] arguments)
    {
        if (!Directory.Exists(TestLedger.DataOf(target))) MoveKeys();
        return Run(["restore", Backup, .. arguments]);
    }

    private Task<Run> Recover(params string[] arguments) => Run(["log", "recover", .. Decision, .. arguments]);

    // As programs of their own: a restore asks that no other program uses the database.
    private Task<Run> Run(params string[] arguments) => Cli.Run.Apart("", target, arguments);

    // The directory of the keys is kept apart from the database, and is newer than a backup of that.
    private void MoveKeys()
    {
        var (from, to) = (Path.Combine(TestLedger.DataOf(ledger.ConnectionString), "log"), Path.Combine(TestLedger.DataOf(target), "log"));
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    private string Kept(string name)
    {
        File.WriteAllText(Path.Combine(folder, name), ledger.Signer.LastSigned(Council)!.ToString());
        return Path.Combine(folder, name);
    }

    private string Write(string name, params string[] lines)
    {
        File.WriteAllText(Path.Combine(folder, name), string.Join('\n', lines) + "\n");
        return Path.Combine(folder, name);
    }

    private async Task Record(params string[] lines)
    {
        foreach (var line in lines) (await ledger.Submit(Council, line)).IsRecorded.ShouldBeTrue();
        await ledger.PlaceAll();
    }

    private static async Task<long> Count(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var count = new NpgsqlCommand("select count(*) from ledger.mt_events", connection);
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
