using System.Reflection;
using JasperFx.Events;
using Ledger.Domain.Integrity;
using Marten;
using Npgsql;

namespace Ledger.Projections.Log;

/// <summary>The log's tables, and the triggers that guard them and the events.</summary>
public static class LogTables
{
    // Any number will do, as long as nothing else in this database locks by it.
    private const long Lock = 0x1ed9e21;

    private static readonly string Sql = Resource("log.sql");

    private static readonly string Version = Convert.ToHexStringLower(Hash.Of(System.Text.Encoding.UTF8.GetBytes(Sql)).ToArray())[..16];

    /// <summary>Makes them where they are missing, or as an earlier release made them.</summary>
    /// <param name="store">The store, whose tables come first.</param>
    /// <param name="data">The database, as the role that owns the tables.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task Make(IDocumentStore store, NpgsqlDataSource data, CancellationToken cancel)
    {
        await using var connection = await data.OpenConnectionAsync(cancel);
        if (await AreMade(connection, cancel)) return;
        await store.Storage.Database.EnsureStorageExistsAsync(typeof(IEvent), cancel);
        await store.Storage.Database.EnsureStorageExistsAsync(typeof(StreamSnapshot), cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using (var wait = new NpgsqlCommand("select pg_advisory_xact_lock($1)", connection) { Parameters = { new() { Value = Lock } } })
            await wait.ExecuteNonQueryAsync(cancel);
        if (await AreMade(connection, cancel)) return;
        await using (var make = new NpgsqlCommand($"{Sql}\ncomment on table ledger.leaf is '{Version}';", connection)) await make.ExecuteNonQueryAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static async Task<bool> AreMade(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select obj_description(to_regclass('ledger.leaf'), 'pg_class')", connection);
        return await ask.ExecuteScalarAsync(cancel) as string == Version;
    }

    internal static string Resource(string name)
    {
        using var resource = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return resource.ReadToEnd();
    }
}
