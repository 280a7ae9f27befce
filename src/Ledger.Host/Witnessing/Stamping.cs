using System.Security.Cryptography.X509Certificates;
using Ledger.Domain;
using Ledger.Host.Log;
using Ledger.Projections;

namespace Ledger.Host.Witnessing;

/// <summary>The time-stamp authority that a host's checkpoints are taken to.</summary>
/// <param name="Address">Where it answers.</param>
/// <param name="Roots">The roots that its certificate must rest on.</param>
public sealed record StampSettings(Uri Address, X509Certificate2Collection Roots);

/// <summary>Has checkpoints stamped for as long as the host runs: at the start, and each day. An authority that is away is asked again.</summary>
internal sealed class Stamping(LogConnections data, StampSettings settings, LedgerClock clock, ILogger<Stamping> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        var round = new StampRound(data, new(http, settings.Address, settings.Roots));
        using var turns = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await round.StampAll(clock.Now.InZone(OccurredAt.London).Date, stoppingToken);
            }
            catch (Exception wrong) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("No checkpoint could be stamped by {Authority}: {Why}", settings.Address, wrong.Message);
            }
        }
        while (await turns.WaitForNextTickAsync(stoppingToken));
    }
}
