using Ledger.Host.Log;
using Ledger.Host.Pages;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace Ledger.Host.Tests.Log;

/// <summary>A host whose logs cannot be signed is not ready, and says which council and what to do.</summary>
public sealed class HealthTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Council = SignedLedger.Council;

    private readonly LogAlarm alarm = new();
    private readonly HttpClient http = new();
    private TestLedger ledger = null!;
    private WebApplication web = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin(Council, "hailsham");
        await ledger.PlaceAll();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(new LogConnections(ledger.ConnectionString)).AddSingleton(ledger.Store).AddSingleton(ledger.Signer).AddSingleton(alarm).AddSingleton(ledger.Clock);
        web = builder.Build();
        web.MapHealth();
        await web.StartAsync();
        http.BaseAddress = new(web.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await web.DisposeAsync();
        await ledger.DisposeAsync();
    }

    [Fact]
    public async Task Ready_where_every_log_is_signed_and_how_long_ago()
    {
        alarm.UpToDate = ledger.Clock.Now;
        var (status, says) = await Ready();
        status.ShouldBe(200);
        says.ShouldStartWith("ready\n");
        says.ShouldMatch($"{Council}: 0 events wait for the log; its last checkpoint was signed [0-9]+ seconds ago\\.");
    }

    [Fact]
    public async Task Not_ready_where_the_signer_refuses()
    {
        alarm.Says = new Projections.Log.ForkedLogException(Council, "A log of 20 leaves was signed, and the database has 12.").Message;
        (await Ready()).ShouldBe((503, $"The log is not signed. A log of 20 leaves was signed, and the database has 12. Nothing more is signed for {Council} until somebody has looked: run `ledger verify log --council {Council}`."));
        alarm.Says = null;
        (await Ready()).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Not_ready_where_a_witness_has_seen_another_history()
    {
        alarm.AnotherHistory = "ledger.localhost/exampleton: The witness two.example has seen another history of this log.";
        var (status, says) = await Ready();
        status.ShouldBe(503);
        says.ShouldBe($"{alarm.AnotherHistory} Do not restore or mend anything yet: compare what the witness has with `ledger verify consistency`, and tell the auditor.");
    }

    [Fact]
    public async Task Not_ready_where_something_waits_longer_than_load_explains()
    {
        await ledger.Submit(Council, SignedLedger.Open("M-1"));
        alarm.UpToDate = ledger.Clock.Now - Duration.FromSeconds(20);
        (await Ready()).Status.ShouldBe(200);
        alarm.UpToDate = ledger.Clock.Now - Duration.FromSeconds(40);
        var (status, says) = await Ready();
        status.ShouldBe(503);
        says.ShouldStartWith($"{Council}: 1 event waits for the log; ");
        await ledger.PlaceAll();
        (await Ready()).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_running_host_sounds_it_when_an_older_copy_was_put_back()
    {
        await using (var connection = new NpgsqlConnection(await postgres.AsSuperuserAsync(ledger.ConnectionString)))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var remove = new NpgsqlCommand("set session_replication_role = replica; delete from ledger.leaf where idx = (select max(idx) from ledger.leaf)", connection);
            await remove.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        using var host = await ledger.Serve(new("outgoing"));
        var sounded = host.Services.GetRequiredService<LogAlarm>();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (sounded.Says is null) await Task.Delay(50, patience.Token);
        sounded.Says.ShouldContain($"an older copy of it was put back, or leaves were removed. Nothing more is signed for {Council}");
        sounded.UpToDate.ShouldBeNull();
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    private async Task<(int Status, string Says)> Ready()
    {
        using var answer = await http.GetAsync("health/ready", TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
