using Ledger.Host.Postgres;
using Npgsql;

namespace Ledger.Testing.Postgres;

/// <summary>
/// A PostgreSQL for the tests of an assembly: <c>[assembly: AssemblyFixture(typeof(PostgresFixture))]</c>. Test programs that run at the same time share one private
/// cluster in the checkout's <c>.ledger/tests</c>, which is not durable and is thrown away when the last of them ends. It starts when the first test asks for it.
/// </summary>
public sealed class PostgresFixture : IAsyncDisposable
{
    private readonly Lazy<Task<TestServer>> server = new(StartAsync);

    /// <summary>An empty database with a name of its own; answers its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var (owner, administrator, _) = await server.Value;
        var database = new NpgsqlConnectionStringBuilder(owner) { Database = $"test_{Guid.CreateVersion7():N}" };
        await ExecuteAsync(administrator, $"create database {database.Database} owner {database.Username}");
        return database.ConnectionString;
    }

    /// <summary>How a superuser, who may do anything, connects to a database that <see cref="CreateDatabaseAsync"/> made.</summary>
    public async Task<string> AsSuperuserAsync(string connectionString)
    {
        var (_, administrator, _) = await server.Value;
        return new NpgsqlConnectionStringBuilder(administrator) { Database = new NpgsqlConnectionStringBuilder(connectionString).Database }.ConnectionString;
    }

    /// <summary>Drops a database that <see cref="CreateDatabaseAsync"/> made, whoever is still connected.</summary>
    public async Task DropDatabaseAsync(string connectionString)
    {
        var (_, administrator, _) = await server.Value;
        await ExecuteAsync(administrator, $"drop database if exists {new NpgsqlConnectionStringBuilder(connectionString).Database} with (force)");
    }

    public async ValueTask DisposeAsync()
    {
        if (server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await server.Value).Running.DisposeAsync();
        }
    }

    private static async Task<TestServer> StartAsync()
    {
        var source = PostgresSource.OfThisMachine;
        var directory = Path.Combine(Checkout.Root, ".ledger", "tests");
        if (await PostgresBinaries.FindAsync(await source.PlacesAsync(directory), clusterMajor: null, account: null) is null && await DockerPostgres.TryStartAsync() is { } container)
        {
            return new(container.GetConnectionString(), container.GetConnectionString(), container);
        }

        var running = await EmbeddedDatabase.FindOrStartAsync(directory, source, durable: false, _ => { }, CancellationToken.None);
        var administrator = new NpgsqlConnectionStringBuilder(running.ConnectionString) { Username = ClusterRoles.Superuser, Database = ClusterRoles.Superuser };
        return new(running.ConnectionString, administrator.ConnectionString, running);
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>How the owner of databases connects, how the one who makes them does, and what to dispose of at the end.</summary>
    private sealed record TestServer(string Owner, string Administrator, IAsyncDisposable Running);
}
