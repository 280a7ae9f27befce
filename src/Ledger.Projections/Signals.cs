using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Ledger.Projections;

/// <summary>What traces and measurements tell of snapshots and of the log: how much and how long, never what or who.</summary>
public static class Signals
{
    /// <summary>The name of the source of traces, and of the meter.</summary>
    public const string Name = "Ledger.Record";

    private static readonly Meter Meter = new(Name);

    internal static ActivitySource Traces { get; } = new(Name);

    /// <summary>Events applied to the snapshots of their streams.</summary>
    internal static Counter<long> Applied { get; } = Meter.CreateCounter<long>("ledger.snapshot.events", "{event}", "Events applied to the snapshots of their streams");

    /// <summary>Leaves that were given their places in a log.</summary>
    internal static Counter<long> Placed { get; } = Meter.CreateCounter<long>("ledger.log.leaves", "{leaf}", "Leaves given their places in a log");
}
