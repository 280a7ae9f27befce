using Ledger.Host.Log;

namespace Ledger.Host.Witnessing;

/// <summary>Asks the witnesses of new checkpoints for as long as the host runs. Nothing waits for them: what is recorded and signed is so without them.</summary>
internal sealed class AskingWitnesses(WitnessRound round, LogAlarm alarm, ILogger<AskingWitnesses> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // One that refuses or is away is asked about that log again after a minute.
    private const int TurnsOff = 60;

    private readonly Dictionary<(string Log, AskedWitness Witness), (string Says, long Until)> away = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turns = new PeriodicTimer(Pause);
        for (var turn = 0L; await turns.WaitForNextTickAsync(stoppingToken); turn++)
        {
            try
            {
                var at = turn;
                foreach (var asked in await round.AskAll((origin, witness) => !away.TryGetValue((origin, witness), out var off) || off.Until <= at, stoppingToken))
                {
                    foreach (var reply in asked.Replies) Heard(asked.Origin, reply, turn);
                }
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogWarning("The witnesses could not be asked: {Why}", wrong.Message);
            }
        }
    }

    // Said once, not every minute anew.
    private void Heard(string origin, WitnessReply reply, long turn)
    {
        if (reply.Says is not { } says)
        {
            away.Remove((origin, reply.Witness));
            return;
        }

        if (!away.TryGetValue((origin, reply.Witness), out var before) || before.Says != says)
            log.Log(reply.Alarms ? LogLevel.Critical : LogLevel.Warning, "A checkpoint of {Log} is not cosigned: {Why}", origin, says);
        away[(origin, reply.Witness)] = (says, turn + TurnsOff);
        if (reply.Alarms) alarm.AnotherHistory = $"{origin}: {says}";
    }
}
