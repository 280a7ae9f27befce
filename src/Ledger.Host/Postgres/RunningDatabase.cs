using Npgsql;

namespace Ledger.Host.Postgres;

/// <summary>A PostgreSQL that answers. Disposing it leaves it: a private one stops when nobody else uses it, a server of the council's own is left alone.</summary>
public sealed class RunningDatabase : IAsyncDisposable
{
    private readonly EmbeddedDatabase? embedded;
    private readonly Lazy<Task> leaving;
    private readonly ProgramEnd? programEnd;

    private RunningDatabase(string connectionString, string describes, DurabilitySettings durability, bool mayMigrate, EmbeddedDatabase? embedded)
    {
        (ConnectionString, Describes, Durability, MayMigrate, this.embedded) = (connectionString, describes, durability, mayMigrate, embedded);
        leaving = new(() => embedded?.LeaveAsync() ?? Task.CompletedTask);
        programEnd = embedded is null ? null : new(() => leaving.Value.GetAwaiter().GetResult());
    }

    /// <summary>For Npgsql and Marten. The private cluster's holds no secret; the council's own may: not for logs.</summary>
    public string ConnectionString { get; }

    /// <summary>True for the private cluster, false for a server that a connection string named.</summary>
    public bool Embedded => embedded is not null;

    /// <summary>True when this program started the server.</summary>
    public bool StartedHere => embedded?.StartedHere == true;

    /// <summary>For people: which PostgreSQL this is and where, without secrets.</summary>
    public string Describes { get; }

    /// <summary>Whether what the server acknowledges is durable, as it was on joining.</summary>
    public DurabilitySettings Durability { get; }

    /// <summary>Whether the ledger's tables are this role's own, or are not there yet: then they are made and changed as needed. Otherwise `ledger migrate` does that, as their owner.</summary>
    public bool MayMigrate { get; }

    internal static async Task<RunningDatabase> OpenAsync(string connectionString, string where, EmbeddedDatabase? embedded, Action<string> say, CancellationToken ct)
    {
        await using var data = new NpgsqlDataSourceBuilder(connectionString) { ConnectionStringBuilder = { Pooling = false } }.Build();
        await using var connection = await data.OpenConnectionAsync(ct);
        var durability = await DurabilitySettings.ReadAsync(connection, ct);
        var describes = $"PostgreSQL {connection.PostgreSqlVersion.Major}, {where}";
        if (!durability.AllOn)
        {
            say($"What {describes} acknowledges is not safe from a crash or a failing disk: it runs without {string.Join(", ", durability.Off)}. Switch them on.");
        }

        return new(connectionString, describes, durability, await MayMigrateAsync(connection, ct), embedded);
    }

    private static async Task<bool> MayMigrateAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        const string sql = "select coalesce((select pg_has_role(current_user, relowner, 'member') from pg_class where oid = to_regclass('ledger.mt_events')), true)";
        await using var command = new NpgsqlCommand(sql, connection);
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>Leaves the database, once. A program that ends without, or in the middle of it, leaves all the same; one that is killed: see <see cref="ClusterUsers"/>.</summary>
    public async ValueTask DisposeAsync()
    {
        await leaving.Value;
        programEnd?.Dispose();
    }
}
