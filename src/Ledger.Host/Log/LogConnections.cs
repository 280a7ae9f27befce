using Npgsql;

namespace Ledger.Host.Log;

/// <summary>Connections for the log. Unlike those for commands they are reset on return, so that a lock never outlives its holder.</summary>
public sealed class LogConnections(string connectionString) : IDisposable, IAsyncDisposable
{
    /// <summary>The connections.</summary>
    public NpgsqlDataSource Source { get; } = new NpgsqlDataSourceBuilder(connectionString)
    {
        ConnectionStringBuilder = { MaxPoolSize = 8, NoResetOnClose = false, MaxAutoPrepare = 100, AutoPrepareMinUsages = 2 },
    }.Build();

    /// <inheritdoc/>
    public void Dispose() => Source.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
