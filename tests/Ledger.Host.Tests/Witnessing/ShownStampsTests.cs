using Ledger.Domain.Integrity;
using Ledger.Host.Log;
using Ledger.Host.Pages;
using Ledger.Host.Tests.Cli;
using Ledger.Host.Tests.Log;
using Ledger.Host.Witnessing;
using Ledger.Projections.Log;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace Ledger.Host.Tests.Witnessing;

/// <summary>What an authority stamped and what witnesses cosigned is served, shown and checked wherever the log is.</summary>
public sealed class ShownStampsTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Council = SignedLedger.Council;

    private readonly string folder = Directory.CreateTempSubdirectory("ledger-stamps-").FullName;
    private readonly HttpClient http = new();
    private TestLedger ledger = null!;
    private LogConnections data = null!;
    private WebApplication web = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Checkpoint Last => Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text);

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin(Council, "hailsham");
        await ledger.Submit(Council, SignedLedger.Open("M-1"));
        await ledger.PlaceAll();
        data = new(ledger.ConnectionString);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(new LogConnections(ledger.ConnectionString));
        web = builder.Build();
        web.MapLog();
        await web.StartAsync();
        http.BaseAddress = new($"{web.Urls.First()}/log/{Council}/");
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await web.DisposeAsync();
        await data.DisposeAsync();
        await ledger.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_stamp_is_served_in_a_bundle_and_checked_by_whoever_names_the_authoritys_root()
    {
        await using var authority = await Stamped();
        var roots = Roots(authority);
        using (var answer = await http.GetAsync($"stamps/{Last.Size}", Cancel))
        {
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/timestamp-reply");
            TimeStamp.Read(TimeStampReply.TokenOf(await answer.Content.ReadAsByteArrayAsync(Cancel)), Last.Text, authority.Roots).Authority.ShouldBe("CN=An invented time-stamp authority");
        }

        (await http.GetAsync($"stamps/{Last.Size + 1}", Cancel)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await http.GetAsync("stamps/none", Cancel)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);

        (await Run(roots, "verify", "log", "--council", Council)).ShouldSatisfyAllConditions(
            run => run.Exit.ShouldBe(0, run.Error), run => run.Out.ShouldMatch($"1 of 1 time stamps hold\\. The last: stamped by CN=An invented time-stamp authority at .*, the checkpoint of {Last.Size} leaves\\."));
        (await Run(null, "verify", "log", "--council", Council)).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(0), run => run.Error.ShouldContain("1 time stamps of checkpoints were not checked."));
        (await Run(roots, "status")).Out.ShouldMatch($"{Council}: last stamped by CN=An invented time-stamp authority at .*, the checkpoint of {Last.Size} entries\\.");

        var (bundle, key) = (Path.Combine(folder, "m-1.zip"), ledger.Signer.Keys(Council)[0].ToString());
        (await Run(null, "bundle", "--council", Council, "--matter", "M-1", "--out", bundle)).Exit.ShouldBe(0);
        (await Run(roots, "verify", "bundle", bundle, "--key", key)).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(0), run => run.Out.ShouldContain("The checkpoint was stamped by CN=An invented time-stamp authority at "));
        (await Run(null, "verify", "bundle", bundle, "--key", key)).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(0), run => run.Out.ShouldContain("The bundle has a time stamp of its checkpoint, data/checkpoint.tsr, which is not checked here"));
        await using var other = await LocalAuthority.Start("Another authority");
        (await Run(Roots(other), "verify", "bundle", bundle, "--key", key)).ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(1), run => run.Out.ShouldContain("which is not an authority that is trusted here"));
    }

    [Theory]
    [InlineData("update ledger.stamp set token = set_byte(token, length(token) - 20, get_byte(token, length(token) - 20) # 1)", "The time stamp of the checkpoint of 16 leaves does not hold.")]
    [InlineData("update ledger.stamp set at = at - interval '1 day'", "and its row says")]
    [InlineData("update ledger.stamp set size = size + 1", "The checkpoint that it is of is gone.")]
    public async Task A_stamp_that_somebody_changed_is_named(string sql, string why)
    {
        await using var authority = await Stamped();
        await using (var connection = new NpgsqlConnection(await postgres.AsSuperuserAsync(ledger.ConnectionString)))
        {
            await connection.OpenAsync(Cancel);
            await using var change = new NpgsqlCommand($"set session_replication_role = replica; {sql}", connection);
            await change.ExecuteNonQueryAsync(Cancel);
        }

        await using var look = await data.Source.OpenConnectionAsync(Cancel);
        var stamps = await KeptStamps.All(look, Council, authority.Roots, Cancel);
        stamps.Last.ShouldBeNull();
        stamps.Problems.ShouldHaveSingleItem().ShouldContain(why);
        (await KeptStamps.Newest(look, Council, authority.Roots, Cancel)).Problems.ShouldBe(stamps.Problems);
    }

    [Fact]
    public async Task The_running_host_has_the_checkpoint_stamped_and_asks_again_of_an_authority_that_was_away()
    {
        Assert.SkipUnless(LocalAuthority.IsHere, "openssl is not on this machine.");
        await using var authority = await LocalAuthority.Start();
        authority.IsAway = true;
        var machine = new HandClock(TimeSpan.Zero);
        using var host = await ledger.Serve(new("outgoing"), machine, stamps: new(authority.Address, authority.Roots));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (authority.Asked == 0) await Task.Delay(20, patience.Token);
        (await Count()).ShouldBe(0);
        authority.IsAway = false;
        for (; await Count() == 0; await Task.Delay(20, patience.Token)) machine.Pass(TimeSpan.FromMinutes(10));
        await using (var look = await data.Source.OpenConnectionAsync(Cancel))
            (await KeptStamps.All(look, Council, authority.Roots, Cancel)).Last.ShouldNotBeNull().Size.ShouldBe(Last.Size);
        await host.StopAsync(Cancel);
    }

    [Fact]
    public async Task What_witnesses_cosigned_is_served_and_its_status_is_said()
    {
        await using var witness = await RunningWitness.Start(Path.Combine(folder, "witness"), "one.example", 11, ledger.Signer.Keys(Council));
        var absent = new VerifierKey("two.example", KeyKind.Witness, [.. new byte[32]]);
        var one = $"{witness.Address.AbsoluteUri.TrimEnd('/')}={witness.Asked.Key}";
        var status = await Cli.Run.With([("LEDGER_WITNESSES", one)], ledger.ConnectionString, "status");
        status.Out.ShouldContain($"{ledger.Signer.Origin.Of(Council)}: 1 of 1 witnesses have cosigned the checkpoint of {Last.Size} entries: witnessed.");
        var served = Note.Parse(await http.GetByteArrayAsync("checkpoint", Cancel));
        served.Verified([.. ledger.Signer.Keys(Council), witness.Asked.Key], Ed25519.Verify).Length.ShouldBe(2);
        Cosignature.TimeOf(served.Verified([witness.Asked.Key], Ed25519.Verify).Single().Signature).ShouldBe(RunningWitness.Now);

        status = await Cli.Run.With([("LEDGER_WITNESSES", $"{one},http://127.0.0.1:1={absent}")], ledger.ConnectionString, "status");
        status.Exit.ShouldBe(1);
        status.Out.ShouldContain($"1 of 2 witnesses have cosigned the checkpoint of {Last.Size} entries: not witnessed.");
        status.Error.ShouldContain("The witness two.example does not answer.");
    }

    private async Task<LocalAuthority> Stamped()
    {
        Assert.SkipUnless(LocalAuthority.IsHere, "openssl is not on this machine.");
        var authority = await LocalAuthority.Start();
        await new StampRound(data, new(http, authority.Address, authority.Roots)).StampAll(SystemClock.Instance.GetCurrentInstant().InUtc().Date, Cancel);
        return authority;
    }

    private string Roots(LocalAuthority authority)
    {
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.pem");
        File.WriteAllText(file, authority.Roots[0].ExportCertificatePem());
        return file;
    }

    private Task<Run> Run(string? roots, params string[] arguments) => Cli.Run.With(roots is null ? [] : [("LEDGER_TSA_ROOTS", roots)], ledger.ConnectionString, arguments);

    private async Task<long> Count()
    {
        await using var count = data.Source.CreateCommand("select count(*) from ledger.stamp");
        return (long)(await count.ExecuteScalarAsync(Cancel))!;
    }
}
