using Npgsql;

namespace Ledger.Host.Operations;

/// <summary>How a council's record stands in the database: how much there is of it, and whether what is kept beside the events has kept up with them.</summary>
/// <param name="Events">How many events the council has.</param>
/// <param name="Streams">How many records (streams) they are of.</param>
/// <param name="Behind">How many streams' snapshots are missing or not as new as their events.</param>
/// <param name="Gaps">How many streams have a gap: fewer events than they are numbered to.</param>
/// <param name="Unused">How many of the host's running numbers no event has, in any council: those of what was begun and not recorded.</param>
internal sealed record RecordCounts(long Events, long Streams, long Behind, long Gaps, long Unused)
{
    private const string Count = """
        select (select count(*) from ledger.mt_events where tenant_id = $1),
               (select count(*) from ledger.mt_streams where tenant_id = $1),
               (select count(*) from ledger.mt_streams s left join ledger.mt_doc_streamsnapshot kept on kept.tenant_id = s.tenant_id and kept.id = s.id
                where s.tenant_id = $1 and kept.mt_version is distinct from s.version),
               (select count(*) from ledger.mt_streams s left join (select stream_id, count(*) as there from ledger.mt_events where tenant_id = $1 group by stream_id) e on e.stream_id = s.id
                where s.tenant_id = $1 and e.there is distinct from s.version),
               (select coalesce(max(seq_id), 0) - count(*) from ledger.mt_events)
        """;

    /// <summary>Counts.</summary>
    internal static async Task<RecordCounts> Of(string council, NpgsqlDataSource data, CancellationToken cancel)
    {
        await using var ask = data.CreateCommand(Count);
        ask.Parameters.Add(new() { Value = council });
        await using var row = await ask.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4));
    }
}
