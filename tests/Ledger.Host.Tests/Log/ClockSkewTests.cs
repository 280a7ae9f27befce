using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Ledger.Host.Tests.Log;

/// <summary>What is recorded while the host's clock and the database's are apart says so, until they are together again.</summary>
public sealed class ClockSkewTests(PostgresFixture postgres) : IAsyncLifetime
{
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin(SignedLedger.Council, "hailsham");
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task An_event_recorded_while_the_clocks_are_apart_says_by_how_much()
    {
        var machine = new HandClock(TimeSpan.FromSeconds(-60));
        using var host = await ledger.Serve(new("outgoing"), machine);
        var clock = host.Services.GetRequiredService<LedgerClock>();
        clock.Skew.ShouldNotBeNull().TotalSeconds.ShouldBeInRange(50, 90);
        (await Header(host.Services, "M-1")).ShouldNotBeNull().ShouldBeInRange(50, 90);

        machine.Ahead = TimeSpan.Zero;
        await Until(machine, () => clock.Skew is null);
        (await Header(host.Services, "M-2")).ShouldBeNull();

        machine.Ahead = TimeSpan.FromSeconds(60);
        await Until(machine, () => clock.Skew is not null);
        (await Header(host.Services, "M-3")).ShouldNotBeNull().ShouldBeInRange(-90, -50);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(-5, false)]
    [InlineData(6, true)]
    [InlineData(-6, true)]
    public void Five_seconds_are_let_pass(int seconds, bool flagged)
    {
        var clock = new LedgerClock(TimeProvider.System) { Skew = Duration.FromSeconds(seconds) };
        clock.Skew.ShouldBe(flagged ? Duration.FromSeconds(seconds) : null);
    }

    // A minute passes for the host at once; that it has looked is seen from outside.
    private static async Task Until(HandClock machine, Func<bool> seen)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (!seen())
        {
            machine.Pass(TimeSpan.FromMinutes(1));
            await Task.Delay(20, patience.Token);
        }
    }

    private async Task<double?> Header(IServiceProvider services, string matter)
    {
        await using var scope = services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<CommandDoor>().Submit(SignedLedger.Council, CommandBook.Read(SignedLedger.Open(matter)), CancellationToken.None);
        outcome.IsRecorded.ShouldBeTrue();
        await using var session = ledger.Store.QuerySession(SignedLedger.Council);
        var stored = await session.Events.LoadAsync(outcome.Events[0], TestContext.Current.CancellationToken);
        return stored!.GetHeader("clock-skew-seconds") is { } skew ? double.Parse(skew.ToString()!, System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
