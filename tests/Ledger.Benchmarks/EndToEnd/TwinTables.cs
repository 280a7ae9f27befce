using Npgsql;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>Tables that are to Marten's event tables as one egg to another.</summary>
internal static class TwinTables
{
    private const string Make = """
        create schema twin;
        create sequence twin.mt_events_sequence;
        create table twin.mt_streams (like ledger.mt_streams including all);
        create table twin.mt_events (like ledger.mt_events including all);
        do $$
        declare foreign_key text;
        begin
          perform set_config('search_path', '', true); -- so that the constraint names its schema
          for foreign_key in select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'ledger.mt_events'::regclass and contype = 'f' loop
            execute 'alter table twin.mt_events add ' || replace(foreign_key, 'ledger.', 'twin.');
          end loop;
        end $$;
        """;

    /// <summary>Makes them, and the connections to use them by.</summary>
    public static async Task<NpgsqlDataSource> Create(string connectionString)
    {
        var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true, MaxAutoPrepare = 100, AutoPrepareMinUsages = 2 });
        await using var make = source.CreateCommand(Make);
        await make.ExecuteNonQueryAsync();
        return source;
    }

    /// <summary>Reads a council's rows, matters only, in PostgreSQL's own binary form.</summary>
    public static async Task<(byte[] Streams, byte[] Events)> Rows(NpgsqlDataSource source, string council)
    {
        await using var connection = await source.OpenConnectionAsync();
        return (await Out("mt_streams", "type"), await Out("mt_events", "type"));

        async Task<byte[]> Out(string table, string kind)
        {
            var only = table == "mt_streams" ? $"{kind} <> 'roster'" : $"{kind} like 'matter.%'";
            await using var rows = await connection.BeginRawBinaryCopyAsync($"copy (select * from ledger.{table} where tenant_id = '{council}' and {only}) to stdout (format binary)");
            using var kept = new MemoryStream();
            await rows.CopyToAsync(kept);
            return kept.ToArray();
        }
    }

    /// <summary>Writes such rows, in one transaction.</summary>
    public static async Task Copy(NpgsqlDataSource source, (byte[] Streams, byte[] Events) rows)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await In("mt_streams", rows.Streams);
        await In("mt_events", rows.Events);
        await transaction.CommitAsync();

        async Task In(string table, byte[] bytes)
        {
            await using var copy = await connection.BeginRawBinaryCopyAsync($"copy twin.{table} from stdin (format binary)");
            await copy.WriteAsync(bytes);
        }
    }
}
