using System.Text.Json;
using Ledger.Domain.Integrity;
using NodaTime;
using Npgsql;

namespace Ledger.Projections.Log.Checking;

/// <summary>Reads a council's log from the database, in one unchanging view of it.</summary>
/// <param name="connection">A connection in a transaction of the isolation level "repeatable read".</param>
/// <param name="council">The council's slug.</param>
internal sealed class StoredLog(NpgsqlConnection connection, string council)
{
    /// <summary>How many places a page spans: some full tiles.</summary>
    private const int Span = 8 * TileId.FullWidth;

    private const string Rows = """
        select coalesce(l.idx, -1), l.event_id, l.hash, l.body, e.tenant_id, e.stream_id, e.version, e.type, e.timestamp, coalesce(e.is_archived, false), e.headers ->> 'leaf', e.data
        from ledger.leaf l left join ledger.mt_events e on e.id = l.event_id and e.tenant_id = l.tenant_id
        where l.tenant_id = $1 and {0} order by l.idx, l.seq
        """;

    private const string Kept = """
        select d.event_id, d.layer, d.strings, d.subjects::text
        from ledger.leaf l join ledger.disclosure d on d.event_id = l.event_id and d.tenant_id = l.tenant_id
        where l.tenant_id = $1 and {0} order by l.idx, d.layer
        """;

    private const string Placed = "l.idx >= $2 and l.idx < $3";

    private const string Unplaced = "l.idx is null";

    private long checkpoints = -1;

    /// <summary>Reads the next stretch of the log; once it is past its end, what checkpoints are left.</summary>
    /// <param name="from">Its first place.</param>
    /// <param name="size">How many leaves there are, by the greatest place.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The stretch and the first place after it.</returns>
    internal async Task<(StoredPage Page, long Next)> Read(long from, long size, CancellationToken cancel)
    {
        var next = Math.Min(from + Span, size);
        return from < size
            ? (new(await Leaves(Placed, cancel, council, from, next), await Tiles(from, next, cancel), await Checkpoints(next, cancel)), next)
            : (new([], new Dictionary<(int, long), (byte[], byte[])>(), await Checkpoints(long.MaxValue, cancel)), from + 1);
    }

    /// <summary>The leaves that wait for their places.</summary>
    internal Task<IReadOnlyList<StoredRow>> Waiting(CancellationToken cancel) => Leaves(Unplaced, cancel, council);

    // Those that follow the last that were read, until one is beyond a size.
    private async Task<IReadOnlyList<(long Number, long Size, string Note)>> Checkpoints(long beyond, CancellationToken cancel)
    {
        var read = new List<(long Number, long Size, string Note)>();
        while (checkpoints <= beyond)
        {
            var some = await Lines(
                "select number, size, note from ledger.checkpoint where tenant_id = $1 and size > $2 order by size limit 500",
                row => (row.GetInt64(0), row.GetInt64(1), row.GetString(2)), cancel, council, checkpoints);
            read.AddRange(some);
            checkpoints = some.Count == 0 ? long.MaxValue : some[^1].Item2;
            if (some.Count == 0) break;
        }

        return read;
    }

    private async Task<IReadOnlyDictionary<(int Level, long Index), (byte[] Data, byte[] Root)>> Tiles(long from, long next, CancellationToken cancel)
    {
        var tiles = new Dictionary<(int, long), (byte[], byte[])>();
        for (var level = 0; next >> (8 * (level + 1)) > 0; level++)
        {
            foreach (var (index, data, root) in await Lines(
                "select n, data, root from ledger.tile where tenant_id = $1 and level = $2 and n >= $3 and n < $4", row => (row.GetInt64(0), (byte[])row[1], (byte[])row[2]), cancel,
                council, (short)level, from >> (8 * (level + 1)), next >> (8 * (level + 1)))) tiles.Add((level, index), (data, root));
        }

        return tiles;
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

    /// <summary>Every disclosure kept, with its event.</summary>
    internal Task<List<(Guid Event, string Text)>> Disclosures(CancellationToken cancel) =>
        Lines("select event_id, unnest(strings) from ledger.disclosure where tenant_id = $1", row => (row.GetGuid(0), row.GetString(1)), cancel, council);

    /// <summary>How many checkpoints there are of more leaves than one number and fewer than another.</summary>
    internal async Task<long> CheckpointsWithin(long from, long until, CancellationToken cancel) =>
        (await Lines("select count(*) from ledger.checkpoint where tenant_id = $1 and size > $2 and size < $3", row => row.GetInt64(0), cancel, council, from, until))[0];

    /// <summary>How many full tiles are kept.</summary>
    internal async Task<long> TileCount(CancellationToken cancel) =>
        (await Lines("select count(*) from ledger.tile where tenant_id = $1", row => row.GetInt64(0), cancel, council))[0];

    /// <summary>One more than the greatest place.</summary>
    internal async Task<long> Size(CancellationToken cancel) =>
        (await Lines("select coalesce(max(idx) + 1, 0) from ledger.leaf where tenant_id = $1 and idx is not null", row => row.GetInt64(0), cancel, council))[0];

    private async Task<IReadOnlyList<StoredRow>> Leaves(string which, CancellationToken cancel, params object[] values)
    {
        var rows = await Lines(Rows.Replace("{0}", which, StringComparison.Ordinal), Row, cancel, values);
        var kept = (await Lines(Kept.Replace("{0}", which, StringComparison.Ordinal), Disclosures, cancel, values)).ToLookup(row => row.Event, row => row.Kept);
        foreach (var row in rows)
            foreach (var layer in kept[row.Event]) row.Disclosures.AddRange(layer);
        return rows;
    }

    private static StoredRow Row(NpgsqlDataReader row)
    {
        var stored = row.IsDBNull(4) ? null : new StoredEvent(
            row.GetString(4), row.GetGuid(5), row.GetInt64(6), row.GetString(7), Instant.FromDateTimeUtc(row.GetDateTime(8)), row.GetBoolean(9),
            row.IsDBNull(10) ? null : row.GetString(10), row.GetFieldValue<byte[]>(11));
        return new(row.GetInt64(0), row.GetGuid(1), row.GetFieldValue<byte[]>(2), row.GetFieldValue<byte[]>(3), stored, []);
    }

    private static (Guid Event, IEnumerable<StoredDisclosure> Kept) Disclosures(NpgsqlDataReader row)
    {
        var (layer, strings, subjects) = (row.GetString(1), row.GetFieldValue<string?[]>(2), Subjects(row.GetString(3)));
        return (row.GetGuid(0), strings.Select((text, at) => new StoredDisclosure(layer, text ?? "", at < subjects.Length ? subjects[at] : null)));
    }

    private static string[]?[] Subjects(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]?[]>(json) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
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
