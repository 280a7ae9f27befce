using Ledger.Projections.Log;
using Npgsql;

namespace Ledger.Host.Log;

/// <summary>Sequences the logs four times a second for as long as the host runs, so that a checkpoint covers what was recorded within a second.</summary>
internal sealed class Sequencing(Sequencer sequencer, LogAlarm alarm, ILogger<Sequencing> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turns = new PeriodicTimer(Pause);
        var every = true;
        while (await turns.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                using (LogMeters.Turn()) await sequencer.PlaceAll(every, stoppingToken);
                (every, alarm.Says) = (false, null);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                var says = wrong is AggregateException forks ? string.Join(" ", forks.InnerExceptions.Select(fork => fork.Message)) : wrong.Message;
                if (alarm.Says != says) log.Log(wrong is NpgsqlException ? LogLevel.Warning : LogLevel.Critical, "The log is not signed: {Why}", says);
                (every, alarm.Says) = (true, says);
                LogMeters.Failed.Add(1);
            }
        }
    }
}
