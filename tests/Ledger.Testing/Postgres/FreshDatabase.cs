namespace Ledger.Testing.Postgres;

/// <summary>A test class's own empty database, dropped after its last test: <c>class SomeTests(FreshDatabase database) : IClassFixture&lt;FreshDatabase&gt;</c>.</summary>
public sealed class FreshDatabase(PostgresFixture postgres) : IAsyncLifetime
{
    public string ConnectionString { get; private set; } = "";

    public async ValueTask InitializeAsync() => ConnectionString = await postgres.CreateDatabaseAsync();

    public async ValueTask DisposeAsync() => await postgres.DropDatabaseAsync(ConnectionString);
}
