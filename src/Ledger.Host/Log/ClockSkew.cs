using Ledger.Projections;
using NodaTime;
using Npgsql;

namespace Ledger.Host.Log;

/// <summary>Compares this machine's clock with the database's every minute, for as long as the host runs; the first time is at its start.</summary>
internal sealed class ClockSkew(LogConnections data, LedgerClock clock, ILogger<ClockSkew> log) : BackgroundService
{
    /// <summary>The header of an event that was recorded while the clocks were more than five seconds apart: by how many seconds the database's was ahead.</summary>
    internal const string Header = "clock-skew-seconds";

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Compares them, once.</summary>
    internal static async Task Measure(NpgsqlDataSource data, LedgerClock clock, CancellationToken cancel)
    {
        await using var connection = await data.OpenConnectionAsync(cancel);
        await using var ask = new NpgsqlCommand("select clock_timestamp()", connection);
        var before = clock.Now;
        var theirs = Instant.FromDateTimeUtc((DateTime)(await ask.ExecuteScalarAsync(cancel))!);
        // The answer was given at some time in between.
        var ours = before + ((clock.Now - before) / 2);
        clock.Skew = theirs - ours;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turns = new PeriodicTimer(Pause, clock);
        while (await turns.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var before = clock.Skew is null;
                await Measure(data.Source, clock, stoppingToken);
                if (clock.Skew is { } skew && before) log.LogWarning("This machine's clock and the database's are {Seconds} seconds apart. Events recorded meanwhile say so; set the clocks right.", Math.Round(Math.Abs(skew.TotalSeconds)));
            }
            catch (NpgsqlException away)
            {
                log.LogWarning("The clocks could not be compared: {Why}", away.Message);
            }
        }
    }
}
