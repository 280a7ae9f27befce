using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Host.Log;
using Ledger.Host.Tests.Log;
using Ledger.Host.Witnessing;
using Ledger.Projections.Log;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;

namespace Ledger.Host.Tests.Witnessing;

/// <summary>A council's log in the database, and the witnesses that the host asks to watch it.</summary>
public sealed class WitnessedLedgerTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Council = SignedLedger.Council;

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("ledger-witness-");
    private TestLedger ledger = null!;
    private LogConnections data = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin(Council, "hailsham");
        await ledger.PlaceAll();
        data = new(ledger.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await data.DisposeAsync();
        await ledger.DisposeAsync();
        directory.Delete(recursive: true);
    }

    [Fact]
    public async Task Each_new_checkpoint_is_cosigned_and_shown_with_its_cosignatures()
    {
        await using var one = await Watching("one.example", 11);
        await using var two = await Watching("two.example", 12);
        (await Ask(one, two)).ShouldSatisfyAllConditions(log => log.Cosigned.ShouldBe(2), log => log.IsWitnessed.ShouldBeTrue(), log => log.Origin.ShouldBe(ledger.Signer.Origin.Of(Council)));
        await ledger.Submit(Council, SignedLedger.Open("M-1"));
        await ledger.PlaceAll();
        (await Shown()).ToString().ShouldBe(ledger.Signer.LastSigned(Council)!.ToString());
        (await Ask(one, two)).IsWitnessed.ShouldBeTrue();
        var shown = await Shown();
        shown.Text.ShouldBe(ledger.Signer.LastSigned(Council)!.Text);
        shown.Verified([.. ledger.Signer.Keys(Council), one.Asked.Key, two.Asked.Key], Ed25519.Verify).Length.ShouldBe(3);
        (await Ask(one, two)).Replies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Half_of_the_witnesses_are_no_majority()
    {
        await using var one = await Watching("one.example", 11);
        var absent = new AskedWitness(new("http://127.0.0.1:1"), new VerifierKey("two.example", KeyKind.Witness, [.. new byte[32]]));
        var log = await Ask(one.Asked, absent);
        log.IsWitnessed.ShouldBeFalse();
        log.Cosigned.ShouldBe(1);
        log.Replies.Single(reply => reply.Says is not null).ShouldSatisfyAllConditions(
            reply => reply.Says.ShouldBe("The witness two.example does not answer."), reply => reply.Alarms.ShouldBeFalse());
    }

    [Fact]
    public async Task A_witness_that_has_seen_another_history_is_an_alarm()
    {
        await using var witness = await Watching("one.example", 11);
        var old = Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text);
        new WitnessMemory(directory.FullName + "/one.example").Remember(old with { Root = Merkle.Leaf([1]) });
        var log = await Ask(witness);
        log.IsWitnessed.ShouldBeFalse();
        log.Replies.Single().Alarms.ShouldBeTrue();
    }

    [Fact]
    public async Task A_line_that_somebody_put_into_the_database_witnesses_nothing()
    {
        await using var witness = await Watching("one.example", 11);
        await using (var connection = await data.Source.OpenConnectionAsync(Cancel))
        {
            await new CosignatureTable(connection, Council).Keep(
                Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text).Size, witness.Asked.Key, new("one.example", witness.Asked.Key.Id, [.. new byte[72]]), Cancel);
        }

        (await Ask(witness)).ShouldSatisfyAllConditions(log => log.Cosigned.ShouldBe(0), log => log.IsWitnessed.ShouldBeFalse());
    }

    [Fact]
    public async Task What_a_witness_gave_is_never_changed()
    {
        await using var witness = await Watching("one.example", 11);
        await Ask(witness);
        foreach (var sql in (string[])["update ledger.cosignature set line = ''", "delete from ledger.cosignature", "truncate ledger.cosignature"])
        {
            await using var command = data.Source.CreateCommand(sql);
            (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Cancel))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    [Fact]
    public async Task The_running_host_asks_of_itself_and_sounds_the_alarm()
    {
        await using var one = await Watching("one.example", 11);
        await using var two = await Watching("two.example", 12);
        var old = Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text);
        new WitnessMemory(Path.Combine(directory.FullName, "two.example")).Remember(old with { Root = Merkle.Leaf([1]) });
        using var host = await ledger.Serve(new("outgoing"), witnesses: new([one.Asked, two.Asked]));
        var alarm = host.Services.GetRequiredService<LogAlarm>();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (alarm.AnotherHistory is null || !(await Shown()).Signatures.Any(made => made.IsOf(one.Asked.Key))) await Task.Delay(50, patience.Token);
        alarm.AnotherHistory.ShouldBe($"{old.Origin}: The witness two.example has seen another history of this log.");
        await host.StopAsync(Cancel);
    }

    [Fact]
    public async Task A_checkpoint_is_stamped_once_a_day()
    {
        if (!LocalAuthority.IsHere) Assert.Skip("This machine has no openssl.");
        await using var authority = await LocalAuthority.Start();
        using var http = new HttpClient();
        var round = new StampRound(data, new(http, authority.Address, authority.Roots));
        var today = SystemClock.Instance.GetCurrentInstant().InUtc().Date;
        await round.StampAll(today, Cancel);
        await ledger.Submit(Council, SignedLedger.Open("M-1"));
        var first = Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text);
        await ledger.PlaceAll();
        await round.StampAll(today, Cancel);
        await using (var ask = data.Source.CreateCommand("select size, token from ledger.stamp"))
        await using (var rows = await ask.ExecuteReaderAsync(Cancel))
        {
            (await rows.ReadAsync(Cancel)).ShouldBeTrue();
            rows.GetInt64(0).ShouldBe(first.Size);
            TimeStamp.Read((byte[])rows[1], first.Text, authority.Roots).Authority.ShouldBe("CN=An invented time-stamp authority");
            (await rows.ReadAsync(Cancel)).ShouldBeFalse();
        }

        await round.StampAll(today.PlusDays(1), Cancel);
        await using var count = data.Source.CreateCommand("select count(*) from ledger.stamp");
        (await count.ExecuteScalarAsync(Cancel)).ShouldBe(2L);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8970")]
    [InlineData("elsewhere=KEY")]
    [InlineData("https://witness.example=nonsense")]
    [InlineData("https://witness.example=LOG")]
    [InlineData("https://witness.example=KEY,https://other.example=KEY")]
    public void A_setting_that_names_no_witness_is_said_to(string setting)
    {
        using var log = new GrowingLog("ledger.example/exampleton", 1);
        var key = new VerifierKey("witness.example", KeyKind.Witness, [.. new byte[32]]);
        Should.Throw<UnusableInputException>(() => WitnessList.Parse(setting.Replace("KEY", key.ToString(), StringComparison.Ordinal).Replace("LOG", log.Key.ToString(), StringComparison.Ordinal)));
        WitnessList.Parse($"https://witness.example={key}\n").All.ShouldBe([new(new("https://witness.example"), key)]);
        WitnessList.Parse("").All.ShouldBeEmpty();
    }

    private Task<RunningWitness> Watching(string name, byte seed) => RunningWitness.Start(Path.Combine(directory.FullName, name), name, seed, ledger.Signer.Keys(Council));

    private Task<WitnessedLog> Ask(params RunningWitness[] witnesses) => Ask([.. witnesses.Select(witness => witness.Asked)]);

    private async Task<WitnessedLog> Ask(params AskedWitness[] witnesses)
    {
        using var round = new WitnessRound(data, new(witnesses));
        return (await round.AskAll((_, _) => true, Cancel)).Single();
    }

    private async Task<Note> Shown()
    {
        await using var connection = await data.Source.OpenConnectionAsync(Cancel);
        return (await new CosignatureTable(connection, Council).Last(Cancel))!;
    }
}
