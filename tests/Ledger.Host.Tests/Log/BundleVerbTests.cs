using System.Text;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Domain.Matters;
using Ledger.Domain.Readings;
using Ledger.Host.Exports.Bundles;
using Ledger.Host.Log;
using Ledger.Host.Tests.Cli;
using Ledger.Host.Tests.Witnessing;
using Ledger.Host.Witnessing;
using Ledger.Projections;
using Ledger.Projections.Log;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Npgsql;

namespace Ledger.Host.Tests.Log;

/// <summary>Evidence out of the database, by the command line: what is withheld or erased shows as that, and what was altered shows.</summary>
public sealed class BundleVerbTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Council = SignedLedger.Council;
    private const string Discussed = "Cat would rather that the market moved";
    private const string Advised = "There are 40 stalls.";
    private const string Private = "Mrs Example's telephone rang at noon";

    private readonly string folder = Directory.CreateTempSubdirectory("ledger-bundle").FullName;
    private TestLedger ledger = null!;

    private string Key => ledger.Signer.Keys(Council)[0].ToString();

    private string Bundle => Path.Combine(folder, "m-1.zip");

    private string Certificate => Path.Combine(folder, "nothing.txt");

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin(Council, "hailsham");
        await ledger.PlaceAll();
        await Submit(
            SignedLedger.Open("M-2"),
            SignedLedger.Open("M-1"),
            $$"""{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-02-02","matter":"M-1","meeting":"G-1","group":"conservative","officers":["town-clerk"],"members":[{"member":"cat-specimen"}],"discussed":"{{Discussed}}"}""",
            SignedLedger.Ask("M-2", "R-1"),
            $$"""{"do":"GiveAdvice","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","advice":"A-1","group":"labour","facts":["{{Advised}}"],"text":"{{Private}}"}""");
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task With_discussions_withheld_it_holds_and_one_byte_changed_does_not()
    {
        var run = await Make("--matter", "M-1", "--withhold", "discussion");
        run.Exit.ShouldBe(0, run.Out + run.Error);
        run.Out.ShouldContain("1 withheld, 0 erased.");
        run = await Verify();
        run.Exit.ShouldBe(0, run.Out + run.Error);
        run.Out.ShouldContain("1 withheld, 0 erased.");
        var files = Files();
        Everything(files).ShouldNotContain(Discussed);
        Text(files, BundleFiles.Report).ShouldContain(Advised);
        Text(files, BundleFiles.Withheld).ShouldContain("\"withheld\",\"discussion\",\"discussed\",\"The council withholds the discussion layer from this bundle\"");
        Lines(files).Select(line => line.Leaf.Stream).Distinct().ShouldHaveSingleItem().ShouldBe(Matter.Stream("M-1").Id);

        var bytes = await File.ReadAllBytesAsync(Bundle, TestContext.Current.CancellationToken);
        bytes[bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Advised))] ^= 1;
        await File.WriteAllBytesAsync(Bundle, bytes, TestContext.Current.CancellationToken);
        run = await Verify();
        run.Exit.ShouldBe(1);
        run.Out.ShouldContain("This bundle does not hold.");
        run.Out.ShouldContain(BundleFiles.Report);
    }

    [Fact]
    public async Task What_was_recorded_last_is_in_it_and_a_checkpoint_from_before_its_first_entry()
    {
        (await Make("--record", "matter/m-1")).Exit.ShouldBe(0);
        var (files, lines) = (Files(), Lines(Files()));
        lines.Select(line => line.Leaf.Type).ShouldBe(["matter.opened", "matter.group-meeting-attended", "matter.advice-given"]);
        var earlier = Checkpoint.Parse(Note.Parse(files[BundleFiles.EarlierCheckpoint].Span).Text);
        earlier.Size.ShouldBeInRange(1, lines[0].Index);
        (await Verify()).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task To_whom_it_is_given_is_recorded()
    {
        var run = await Make("--matter", "M-1", "--withhold", "discussion,personal", "--to", "The auditor", "--purpose", "The audit of 2026", "--by", "town-clerk");
        run.Exit.ShouldBe(0, run.Error);
        run.Out.ShouldContain("It is recorded that The auditor is given it.");
        await using var session = ledger.Store.QuerySession(Council);
        var reading = new Reading((await session.LoadAsync<StreamSnapshot>(Reading.Stream(Matter.Stream("M-1")).Id, TestContext.Current.CancellationToken)).History());
        var given = reading.All<BundleDisclosed>().ShouldHaveSingleItem().Fact;
        (given.To, given.Purpose, given.SaidBy.Id).ShouldBe(("The auditor", "The audit of 2026", "robin-example"));
        given.Withheld.ShouldBe([Domain.Layer.Discussion, Domain.Layer.Personal]);
    }

    [Fact]
    public async Task Where_giving_it_is_refused_nothing_is_written()
    {
        var run = await Make("--matter", "M-1", "--to", "The auditor", "--purpose", "The audit", "--by", "nobody");
        run.Exit.ShouldBe(1);
        run.Error.ShouldNotBeEmpty();
        File.Exists(Bundle).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_erased_shows_as_erased()
    {
        await Submit(
            """{"do":"AppointOfficer","by":"administrator","occurredAt":"2026-01-02","officer":"sam-other","name":"Sam Other","post":"deputy-clerk","title":"Deputy Clerk"}""",
            """{"do":"ProposeErasure","by":"town-clerk","occurredAt":"2026-03-01","record":"matter/M-1","erasure":"E-1","texts":[{"entry":3,"property":"text"}],"basis":"UK GDPR, article 17"}""",
            """{"do":"DecideErasure","by":"deputy-clerk","occurredAt":"2026-03-02","record":"matter/M-1","erasure":"E-1","agreed":true,"why":"It is nobody's business."}""");
        await using (var data = NpgsqlDataSource.Create(ledger.ConnectionString))
            (await new Erasing(ledger.Store, data, ledger.Door, ConcernHolds.In(ledger.Store)).CarryOut(Council, Matter.Stream("M-1"), "E-1", "town-clerk", CancellationToken.None)).ShouldNotBeNull().IsRecorded.ShouldBeTrue();
        var run = await Make("--matter", "M-1", "--withhold", "discussion");
        run.Exit.ShouldBe(0, run.Error);
        run = await Verify();
        run.Exit.ShouldBe(0, run.Out + run.Error);
        run.Out.ShouldContain("1 withheld, 1 erased.");
        Text(Files(), BundleFiles.Withheld).ShouldContain("\"erased\",\"advice\",\"text\",\"Erasure E-1, decided on 2 March 2026: UK GDPR, article 17\"");
        Everything(Files()).ShouldNotContain(Private);
        Everything(Files()).ShouldContain(Advised);
    }

    [Fact]
    public async Task A_file_that_an_entry_names_goes_with_it_and_no_other()
    {
        var (letter, other) = (Path.Combine(folder, "letter.EML"), Path.Combine(folder, "other.eml"));
        await File.WriteAllTextAsync(letter, "Subject: Stalls\r\n\r\nHow many?\r\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(other, "Subject: Lorries\r\n", TestContext.Current.CancellationToken);
        var hash = BagManifest.Sha256(await File.ReadAllBytesAsync(letter, TestContext.Current.CancellationToken));
        await Submit($$"""{"do":"RecordLetter","by":"town-clerk","occurredAt":"2026-02-04","letter":"L-1","from":"ann-sample","to":["town-clerk"],"subject":"Stalls","sha256":"{{hash}}"}""");
        (await Make("--letter", "L-1", "--attach", other)).Exit.ShouldBe(1);
        File.Exists(Bundle).ShouldBeFalse();
        (await Make("--letter", "L-1", "--attach", letter, "--attach", letter)).Exit.ShouldBe(0);
        Files().ShouldContainKey($"{BundleFiles.Attachments}{hash}.eml");
        (await Verify()).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task While_one_key_takes_over_from_another_and_after_either_key_checks_it()
    {
        var old = Key;
        ledger.Signer.Rotate(Council);
        await Submit(SignedLedger.Open("M-3"));
        (await Make("--matter", "M-1")).Exit.ShouldBe(0);
        Key.ShouldNotBe(old);
        Note.Parse(Files()[BundleFiles.EarlierCheckpoint].Span).Signatures.Length.ShouldBe(2);
        foreach (var keys in (string[][])[["--key", old], ["--key", Key], ["--key", old, "--key", Key]])
            (await Run(["verify", "bundle", Bundle, .. keys])).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(0, run.Out), run => run.Out.ShouldNotContain("does not hold"));

        ledger.Signer.EndRotation(Council);
        (await Make("--matter", "M-1")).Exit.ShouldBe(0);
        (await Run("verify", "bundle", Bundle, "--key", Key)).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(0, run.Out));
    }

    [Fact]
    public async Task What_sits_in_bundles_is_signed_by_nothing_but_its_own_kind()
    {
        await ledger.PlaceAll();
        var last = ledger.Signer.LastSigned(Council)!;
        Should.Throw<ArgumentException>(() => ledger.Signer.Sealers(Council)[0].Sign(Encoding.UTF8.GetBytes(last.Text)));
        var stated = Checkpoint.Parse(last.Text);
        ledger.Signer.SignAgain(Council, last, new(stated.Size, stated.Size, [])).ToString().ShouldBe(last.ToString());
        Should.Throw<ForkedLogException>(() => ledger.Signer.SignAgain(Council, last with { Text = (stated with { Root = Merkle.Empty }).Text }, new(stated.Size, stated.Size, [])));
        Should.Throw<ForkedLogException>(() => ledger.Signer.SignAgain(Council, last with { Text = (stated with { Size = stated.Size + 1 }).Text }, new(stated.Size + 1, stated.Size + 1, [])));
    }

    [Fact]
    public async Task Its_checkpoints_are_the_last_ones_that_witnesses_cosigned()
    {
        await using var witness = await RunningWitness.Start(Path.Combine(folder, "witness"), "witness.example", 11, ledger.Signer.Keys(Council));
        await using var data = new LogConnections(ledger.ConnectionString);
        using var round = new WitnessRound(data, new([witness.Asked]));
        await ledger.PlaceAll();
        await round.AskAll((_, _) => true, TestContext.Current.CancellationToken);
        var seen = Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text).Size;
        await Submit(SignedLedger.Open("M-3"));
        await ledger.PlaceAll();
        await Submit(SignedLedger.Open("M-4"));
        await ledger.PlaceAll();
        (await Make("--matter", "M-4")).Exit.ShouldBe(0);
        Checkpoint.Parse(Note.Parse(Files()[BundleFiles.EarlierCheckpoint].Span).Text).Size.ShouldBe(seen);
        Note.Parse(Files()[BundleFiles.EarlierCheckpoint].Span).Verified([witness.Asked.Key], Ed25519.Verify).Length.ShouldBe(1);

        await round.AskAll((_, _) => true, TestContext.Current.CancellationToken);
        await Submit(SignedLedger.Open("M-5"));
        (await Make("--matter", "M-4")).Exit.ShouldBe(0);
        Checkpoint.Parse(Note.Parse(Files()[BundleFiles.Checkpoint].Span).Text).Size.ShouldBe(seen + 2);
        (await Run("verify", "bundle", Bundle, "--key", Key, "--witness", witness.Asked.Key.ToString())).Out.ShouldContain("the witness you named signed it");
    }

    [Fact]
    public async Task Of_a_record_that_was_changed_no_bundle_is_made()
    {
        await ledger.PlaceAll();
        await using (var connection = new NpgsqlConnection(await postgres.AsSuperuserAsync(ledger.ConnectionString)))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var remove = new NpgsqlCommand("set session_replication_role = replica; delete from ledger.disclosure where layer = 'discussion'", connection);
            await remove.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var run = await Make("--matter", "M-1");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("Such a bundle would not hold");
        File.Exists(Bundle).ShouldBeFalse();
    }

    [Fact]
    public async Task That_nothing_was_recorded_is_certified_and_the_certificate_holds_the_log_to_it()
    {
        var run = await Certify("--from", "2025-05-01", "--to", "2025-05-31", "--matter", "M-1");
        run.Exit.ShouldBe(0, run.Error);
        var text = await File.ReadAllTextAsync(Certificate, TestContext.Current.CancellationToken);
        var size = Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text).Size;
        text.ShouldContain("From 1 May 2025 to 31 May 2025, both days included, UK time, nothing was recorded of matter/M-1");
        text.ShouldContain($"every leaf of the log, leaves 0 to {size - 1} ({size})");
        text.ShouldContain($"Recorded on those days: leaves 0 to {size - 6} ({size - 5}). None of them is of the stream {Matter.Stream("M-1").Id}, which is matter/M-1; on other days it has 3 leaves.");
        text.ShouldContain(ledger.Signer.LastSigned(Council)!.ToString());
        (await Run("verify", "log", "--council", Council, "--since", Certificate, "--key", Key)).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task Where_something_was_recorded_it_says_how_much_and_where()
    {
        var run = await Certify("--from", "2025-05-01", "--to", "2025-05-31");
        run.Exit.ShouldBe(1);
        var placed = Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text).Size - 5;
        run.Error.ShouldContain($"{placed} entries were recorded of anything from 1 May 2025 to 31 May 2025: leaves 0 to {placed - 1} ({placed}) of the log.");
        File.Exists(Certificate).ShouldBeFalse();
    }

    [Theory]
    [InlineData("bundle", "--out", "x.zip")]
    [InlineData("bundle", "--out", "x.zip", "--matter", "M-9")]
    [InlineData("bundle", "--out", "x.zip", "--matter", "M-1", "--withhold", "gossip")]
    [InlineData("bundle", "--out", "x.zip", "--matter", "M-1", "--to", "The auditor")]
    [InlineData("certificate", "--out", "x.txt", "--from", "2025-05-02", "--to", "2025-05-01")]
    [InlineData("certificate", "--out", "x.txt", "--from", "2025-05-02", "--to", "9998-05-01")]
    [InlineData("certificate", "--out", "x.txt", "--from", "soon", "--to", "2025-05-01")]
    public async Task What_cannot_be_used_exits_2(params string[] arguments)
    {
        var run = await Run([.. arguments, "--council", Council]);
        run.Exit.ShouldBe(2, run.Error);
        run.Error.ShouldNotContain("   at ");
    }

    private Task<Run> Make(params string[] arguments) => Run(["bundle", "--council", Council, "--out", Bundle, .. arguments]);

    private Task<Run> Certify(params string[] arguments) => Run(["certificate", "--council", Council, "--out", Certificate, .. arguments]);

    private Task<Run> Verify() => Run("verify", "bundle", Bundle, "--key", Key);

    private Task<Run> Run(params string[] arguments) => Cli.Run.Ledger(ledger.ConnectionString, arguments);

    private IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files() => StoredZip.Read(File.ReadAllBytes(Bundle)).Files;

    private static List<BundleLine> Lines(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
        [.. Text(files, BundleFiles.Events).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => BundleLine.Parse(Encoding.UTF8.GetBytes(line)))];

    private static string Text(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) => Encoding.UTF8.GetString(files[path].Span);

    // Every text of the bundle, and what its disclosures say.
    private static string Everything(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
        string.Join('\n', files.Keys.Select(path => Text(files, path)).Concat(Lines(files).SelectMany(line => line.Shown).Select(shown => shown.Value)));

    private async Task Submit(params string[] lines)
    {
        foreach (var line in lines)
        {
            var outcome = await ledger.Submit(Council, line);
            outcome.IsRecorded.ShouldBeTrue(string.Join(" ", outcome.Refusals.Select(refusal => $"{refusal.Says} {refusal.Mend}")));
        }
    }
}
