using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Ledger.Host.Log;

/// <summary>What is measured of the log: how long each turn of placing and signing takes, and how many turns failed.</summary>
internal static class LogMeters
{
    internal const string Name = "Ledger.Log";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Turns = Meter.CreateHistogram<double>("ledger.log.turn.duration", "s", "How long placing and signing what waited took");

    /// <summary>Turns after which something was left unsigned.</summary>
    internal static Counter<long> Failed { get; } = Meter.CreateCounter<long>("ledger.log.turns.failed", "{turn}", "Turns that left something unsigned");

    /// <summary>Measures one turn, until it is disposed of.</summary>
    internal static IDisposable Turn() => new Timed(Stopwatch.GetTimestamp());

    private sealed record Timed(long Began) : IDisposable
    {
        public void Dispose() => Turns.Record(Stopwatch.GetElapsedTime(Began).TotalSeconds);
    }
}
