using Npgsql;

namespace Ledger.Host.Postgres;

/// <summary>Finds or starts the PostgreSQL that the ledger is kept in.</summary>
public static class LedgerDatabase
{
    /// <summary>
    /// The server that the connection string names, or else the private cluster in the data directory: found running, or started; made, where there is none.
    /// </summary>
    /// <param name="choice">Which of the two.</param>
    /// <param name="say">Hears, in a sentence each, of what takes time or deserves to be known.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="DatabaseUnavailableException">None can be had.</exception>
    public static Task<RunningDatabase> FindOrStartAsync(DatabaseChoice choice, Action<string> say, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(choice.ConnectionString)
            ? EmbeddedDatabase.FindOrStartAsync(Path.GetFullPath(choice.DataDirectory), PostgresSource.OfThisMachine, durable: true, say, ct)
            : ConnectAsync(choice.ConnectionString, say, ct);

    private static async Task<RunningDatabase> ConnectAsync(string connectionString, Action<string> say, CancellationToken ct)
    {
        var server = "that ConnectionStrings:Ledger names";
        try
        {
            var named = new NpgsqlConnectionStringBuilder(connectionString);
            server = $"{named.Host}:{named.Port}, database {named.Database}";
            return await RunningDatabase.OpenAsync(connectionString, $"at {server}", embedded: null, say, ct);
        }
        catch (Exception problem) when (problem is NpgsqlException or ArgumentException or TimeoutException)
        {
            throw new DatabaseUnavailableException(
                $"The PostgreSQL server {server} cannot be used: {problem.Message.TrimEnd('.')}.",
                "Check ConnectionStrings:Ledger and that the server runs, or unset it to use a private database in the data directory.",
                problem);
        }
    }
}
