using Npgsql;

namespace Ledger.Host.Postgres;

/// <summary>The four PostgreSQL settings on which "acknowledged means durable" stands.</summary>
public sealed record DurabilitySettings(bool Fsync, bool SynchronousCommit, bool FullPageWrites, bool DataChecksums)
{
    /// <summary>True when nothing acknowledged can be lost or silently damaged.</summary>
    public bool AllOn => Off.Count == 0;

    /// <summary>PostgreSQL's names of those that are off.</summary>
    public IReadOnlyList<string> Off =>
    [
        .. new[] { ("fsync", Fsync), ("synchronous_commit", SynchronousCommit), ("full_page_writes", FullPageWrites), ("data_checksums", DataChecksums) }
            .Where(setting => !setting.Item2)
            .Select(setting => setting.Item1),
    ];

    /// <summary>Asks the server, for the role and the database that the connection has.</summary>
    public static async Task<DurabilitySettings> ReadAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        const string sql = """
            select current_setting('fsync') <> 'off', current_setting('synchronous_commit') <> 'off',
                   current_setting('full_page_writes') <> 'off', current_setting('data_checksums') <> 'off'
            """;
        await using var command = new NpgsqlCommand(sql, connection);
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return new(row.GetBoolean(0), row.GetBoolean(1), row.GetBoolean(2), row.GetBoolean(3));
    }
}
