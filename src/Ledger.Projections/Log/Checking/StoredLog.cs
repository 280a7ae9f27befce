using System.Runtime.CompilerServices;
using NodaTime;
using Npgsql;

namespace Ledger.Projections.Log.Checking;

/// <summary>Reads a council's log from the database, in one unchanging view of it.</summary>
/// <param name="connection">A connection in a transaction of the isolation level "repeatable read".</param>
/// <param name="council">The council's slug.</param>
internal sealed class StoredLog(NpgsqlConnection connection, string council)
{
    private const int Page = 2000;

    private const string Rows = """
        select coalesce(l.idx, -1), l.event_id, l.hash, l.body, e.tenant_id, e.stream_id, e.version, e.type, e.timestamp, coalesce(e.is_archived, false), e.headers ->> 'leaf',
               convert_to(e.data::text, 'UTF8'), d.layers, d.strings, d.subjects
        from (select * from ledger.leaf where tenant_id = $1 and {0}) l
        left join ledger.mt_events e on e.id = l.event_id and e.tenant_id = l.tenant_id
        left join lateral (
            select array_agg(d.layer order by d.layer, at) as layers, array_agg(d.strings[at] order by d.layer, at) as strings, array_agg((d.subjects -> (at - 1))::text order by d.layer, at) as subjects
            from ledger.disclosure d, generate_subscripts(d.strings, 1) at where d.event_id = l.event_id and d.tenant_id = l.tenant_id) d on true
        order by l.idx, l.seq
        """;

    private static readonly string Placed = Rows.Replace("{0}", "idx >= $2 and idx < $3", StringComparison.Ordinal);

    private static readonly string Unplaced = Rows.Replace("{0}", "idx is null", StringComparison.Ordinal);

    /// <summary>The leaves that have their places, in order. Where one is missing, the next comes.</summary>
    internal async IAsyncEnumerable<IReadOnlyList<StoredRow>> Leaves(long size, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var from = 0L; from < size; from += Page) yield return await Read(Placed, cancel, council, from, from + Page);
    }

    /// <summary>The leaves that wait for their places.</summary>
    internal Task<IReadOnlyList<StoredRow>> Waiting(CancellationToken cancel) => Read(Unplaced, cancel, council);

    /// <summary>The checkpoints kept, in the order of their sizes.</summary>
    internal async IAsyncEnumerable<(long Number, long Size, string Note)> Checkpoints([EnumeratorCancellation] CancellationToken cancel)
    {
        for (var after = -1L; ;)
        {
            var page = await Lines("select number, size, note from ledger.checkpoint where tenant_id = $1 and size > $2 order by size limit 2000", row => (row.GetInt64(0), row.GetInt64(1), row.GetString(2)), cancel, council, after);
            foreach (var one in page) yield return one;
            if (page.Count == 0) yield break;
            after = page[^1].Item2;
        }
    }

    /// <summary>What stands in the database that no leaf speaks of, as sentences.</summary>
    internal async Task<IReadOnlyList<(string Says, Guid? Event)>> Strays(CancellationToken cancel) =>
    [
        .. await Lines(
            """
            select e.id, e.type, e.version, e.stream_id from ledger.mt_events e
            where e.tenant_id = $1 and not exists (select from ledger.leaf l where l.event_id = e.id and l.tenant_id = e.tenant_id) order by e.seq_id
            """,
            row => ($"Event {row.GetGuid(0)} ({row.GetString(1)}, entry {row.GetInt64(2)} of stream {row.GetGuid(3)}) is in no leaf: it was put in past the ledger, or its leaf was removed.", (Guid?)row.GetGuid(0)), cancel, council),
        .. await Lines(
            "select distinct d.event_id from ledger.disclosure d where d.tenant_id = $1 and not exists (select from ledger.leaf l where l.event_id = d.event_id and l.tenant_id = d.tenant_id)",
            row => ($"There are disclosures of an event {row.GetGuid(0)} that is in no leaf.", (Guid?)row.GetGuid(0)), cancel, council),
        .. await Lines(
            """
            select s.id, s.version, coalesce(max(e.version), 0), coalesce(s.is_archived, false) from ledger.mt_streams s left join ledger.mt_events e on e.tenant_id = s.tenant_id and e.stream_id = s.id
            where s.tenant_id = $1 group by s.tenant_id, s.id having s.version <> coalesce(max(e.version), 0) or coalesce(s.is_archived, false)
            """,
            row => (row.GetBoolean(3) ? $"Stream {row.GetGuid(0)} is marked as archived, so that nobody sees it." : $"Stream {row.GetGuid(0)} is said to have {row.GetInt64(1)} entries, and its last event is entry {row.GetInt64(2)}.", (Guid?)null), cancel, council),
    ];

    /// <summary>The full tiles of one level and place; none where it is missing.</summary>
    internal async Task<(byte[] Data, byte[] Root)?> Tile(int level, long index, CancellationToken cancel) =>
        await Lines("select data, root from ledger.tile where tenant_id = $1 and level = $2 and n = $3", row => ((byte[])row[0], (byte[])row[1]), cancel, council, (short)level, index) is [var tile] ? tile : null;

    /// <summary>Every disclosure kept, with its event.</summary>
    internal Task<List<(Guid Event, string Text)>> Disclosures(CancellationToken cancel) =>
        Lines("select event_id, unnest(strings) from ledger.disclosure where tenant_id = $1", row => (row.GetGuid(0), row.GetString(1)), cancel, council);

    /// <summary>How many checkpoints there are of more leaves than one number and fewer than another.</summary>
    internal async Task<long> CheckpointsWithin(long from, long until, CancellationToken cancel) =>
        (await Lines("select count(*) from ledger.checkpoint where tenant_id = $1 and size > $2 and size < $3", row => row.GetInt64(0), cancel, council, from, until))[0];

    /// <summary>How many full tiles are kept.</summary>
    internal async Task<long> Tiles(CancellationToken cancel) =>
        (await Lines("select count(*) from ledger.tile where tenant_id = $1", row => row.GetInt64(0), cancel, council))[0];

    /// <summary>One more than the greatest place.</summary>
    internal async Task<long> Size(CancellationToken cancel) =>
        (await Lines("select coalesce(max(idx) + 1, 0) from ledger.leaf where tenant_id = $1 and idx is not null", row => row.GetInt64(0), cancel, council))[0];

    private async Task<IReadOnlyList<StoredRow>> Read(string sql, CancellationToken cancel, params object[] values) => await Lines(sql, Row, cancel, values);

    private static StoredRow Row(NpgsqlDataReader row)
    {
        var stored = row.IsDBNull(4) ? null : new StoredEvent(
            row.GetString(4), row.GetGuid(5), row.GetInt64(6), row.GetString(7), Instant.FromDateTimeOffset(row.GetFieldValue<DateTimeOffset>(8)), row.GetBoolean(9),
            row.IsDBNull(10) ? null : row.GetString(10), (byte[])row[11]);
        var (layers, strings, subjects) = row.IsDBNull(12) ? ([], [], []) : (row.GetFieldValue<string[]>(12), row.GetFieldValue<string?[]>(13), row.GetFieldValue<string?[]>(14));
        return new(row.GetInt64(0), row.GetGuid(1), (byte[])row[2], (byte[])row[3], stored, [.. layers.Select((layer, at) => new StoredDisclosure(layer, strings[at] ?? "", subjects[at] ?? "[]"))]);
    }

    private async Task<List<T>> Lines<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancel, params object[] values)
    {
        await using var ask = new NpgsqlCommand(sql, connection);
        foreach (var value in values) ask.Parameters.Add(new() { Value = value });
        var lines = new List<T>();
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) lines.Add(read(rows));
        return lines;
    }
}
