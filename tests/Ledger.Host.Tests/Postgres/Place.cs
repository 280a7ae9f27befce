using Ledger.Host.Postgres;
using Npgsql;

namespace Ledger.Host.Tests.Postgres;

/// <summary>A data directory of a test's own; what still uses it is ended and it is removed when the test ends.</summary>
public sealed class Place : IAsyncDisposable
{
    private readonly List<RunningDatabase> opened = [];
    private readonly string top = Path.Combine(Path.GetTempPath(), $"ledger-{Guid.CreateVersion7():N}");

    public Place()
        : this("")
    {
    }

    private Place(string name) => Directory = System.IO.Directory.CreateDirectory(Path.Combine(top, name)).FullName;

    public string Directory { get; }

    /// <summary>A place whose path goes on with a name.</summary>
    public static Place Named(string name) => new(name);

    public string Home => Path.Combine(Directory, "postgres");

    public List<string> Said { get; } = [];

    public Task<RunningDatabase> OpenAsync() => OpenAsync(connectionString: null);

    public async Task<RunningDatabase> OpenAsync(string? connectionString) =>
        Kept(await LedgerDatabase.FindOrStartAsync(new(connectionString, Directory), Say, TestContext.Current.CancellationToken));

    internal async Task<RunningDatabase> OpenAsync(PostgresSource source) =>
        Kept(await EmbeddedDatabase.FindOrStartAsync(Directory, source, durable: true, Say, TestContext.Current.CancellationToken));

    internal Postmaster? Server => Postmaster.Read(Path.Combine(Home, "data"));

    public async ValueTask DisposeAsync()
    {
        foreach (var database in opened)
        {
            await database.DisposeAsync();
        }

        System.IO.Directory.Delete(top, recursive: true);
    }

    private RunningDatabase Kept(RunningDatabase database)
    {
        opened.Add(database);
        return database;
    }

    private void Say(string sentence)
    {
        lock (Said)
        {
            Said.Add(sentence);
        }
    }
}

internal static class Asking
{
    /// <summary>The one value that a statement answers, over a connection that no pool keeps.</summary>
    public static async Task<object?> AskAsync(this RunningDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
