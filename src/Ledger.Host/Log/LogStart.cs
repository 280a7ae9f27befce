using Ledger.Projections;
using Ledger.Projections.Log;
using Marten;

namespace Ledger.Host.Log;

/// <summary>Makes the log's tables, and leaves for events from before there was one, before anything is recorded.</summary>
internal sealed class LogStart(IDocumentStore store, LogConnections data, Leaves leaves, ILogSigner signer, LedgerClock clock, ILogger<LogStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await LogTables.Make(store, data.Source, cancellationToken);
        await ClockSkew.Measure(data.Source, clock, cancellationToken);
        var made = await new MissingLeaves(leaves, signer).Make(data.Source, cancellationToken);
        if (made > 0) log.LogWarning("Made the leaves of {Count} events that were recorded before there was a log; they are marked as migrated.", made);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
