using System.Collections.Immutable;
using System.Text.Json;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Domain.Readings;
using Ledger.Projections.Log;
using Npgsql;

namespace Ledger.Host.Exports.Bundles;

/// <summary>Reads what the log has of one record, for a bundle.</summary>
/// <param name="connection">A connection in a transaction that sees one state of the database.</param>
/// <param name="council">The council's slug.</param>
internal sealed class LoggedRecord(NpgsqlConnection connection, string council)
{
    // Besides the record's own entries, those that show what of it was erased.
    private const string Rows = """
        select l.idx, l.body, e.type, convert_to(e.data::text, 'UTF8'), d.layer, d.strings, d.subjects::text
        from ledger.leaf l join ledger.mt_events e on e.id = l.event_id and e.tenant_id = l.tenant_id
        left join ledger.disclosure d on d.event_id = l.event_id and d.tenant_id = l.tenant_id
        where l.tenant_id = $1 and l.idx < $2 and (e.stream_id = $3 or (e.stream_id = $4 and e.type = 'reading.erasure-done'))
        order by l.idx, d.layer
        """;

    private const string LastCheckpoint = "select note from ledger.checkpoint where tenant_id = $1 and size <= $2 order by size desc limit 1";

    private const string LastOf = """
        select max(l.idx) from ledger.leaf l join ledger.mt_events e on e.id = l.event_id and e.tenant_id = l.tenant_id
        where l.tenant_id = $1 and (e.stream_id = $2 or (e.stream_id = $3 and e.type = 'reading.erasure-done'))
        """;

    // What witnesses cosigned and an authority stamped comes first, then what witnesses cosigned, then what was stamped, then the latest.
    private const string Chosen = """
        select size from (
            select max(c.size) as size, 1 as rank from ledger.cosignature c join ledger.stamp s on s.tenant_id = c.tenant_id and s.size = c.size where c.tenant_id = $1 and c.size > $2 and c.size <= $3
            union all select max(size), 2 from ledger.cosignature where tenant_id = $1 and size > $2 and size <= $3
            union all select max(size), 3 from ledger.stamp where tenant_id = $1 and size > $2 and size <= $3
            union all select max(size), 4 from ledger.checkpoint where tenant_id = $1 and size > $2 and size <= $3) best
        where size is not null order by rank limit 1
        """;

    private readonly TileTable tiles = new(connection, council);

    /// <summary>The latest checkpoint; null where nothing is signed yet.</summary>
    internal Task<Note?> Latest(CancellationToken cancel) => Checkpoint(long.MaxValue, cancel);

    /// <summary>The entries that a checkpoint covers, in the log's order, each with its proof.</summary>
    /// <param name="record">The record.</param>
    /// <param name="erasures">What was erased of it, and on what ground.</param>
    /// <param name="size">The checkpoint's size.</param>
    /// <param name="cancel">Gives up.</param>
    internal async Task<ImmutableArray<BundleEntry>> Entries(StreamName record, ErasedReasons erasures, long size, CancellationToken cancel)
    {
        var read = new List<(long Index, byte[] Leaf, string Type, byte[] Json, List<(Disclosure, Layer, ImmutableArray<string>)> Kept)>();
        await using (var ask = new NpgsqlCommand(Rows, connection) { Parameters = { new() { Value = council }, new() { Value = size }, new() { Value = record.Id }, new() { Value = Reading.Stream(record).Id } } })
        await using (var rows = await ask.ExecuteReaderAsync(cancel))
        {
            while (await rows.ReadAsync(cancel))
            {
                if (read.Count == 0 || read[^1].Index != rows.GetInt64(0)) read.Add((rows.GetInt64(0), (byte[])rows[1], rows.GetString(2), (byte[])rows[3], []));
                if (await rows.IsDBNullAsync(4, cancel)) continue;
                var (layer, subjects) = (Enum.Parse<Layer>(rows.GetString(4), ignoreCase: true), JsonSerializer.Deserialize<ImmutableArray<string>[]>(rows.GetString(6))!);
                read[^1].Kept.AddRange(rows.GetFieldValue<string[]>(5).Zip(subjects, (text, about) => (Disclosure.Parse(text), layer, about)));
            }
        }

        var entries = ImmutableArray.CreateBuilder<BundleEntry>();
        foreach (var (index, bytes, type, json, kept) in read)
        {
            var parts = EntryParts.Of(Leaf.Parse(bytes), type, json, kept, erasures);
            entries.Add(new(index, bytes, (await tiles.Inclusion(index, size, cancel)).Path, parts.Kept, parts.Erased));
        }

        return entries.ToImmutable();
    }

    /// <summary>The checkpoint that best covers every entry of a record: the last that witnesses cosigned and an authority stamped, as far as there is one; null where nothing of the record is signed yet.</summary>
    internal async Task<Note?> Covering(StreamName record, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(LastOf, connection) { Parameters = { new() { Value = council }, new() { Value = record.Id }, new() { Value = Reading.Stream(record).Id } } };
        return await ask.ExecuteScalarAsync(cancel) is long last ? await Best(last, long.MaxValue, cancel) : null;
    }

    /// <summary>The checkpoint that best shows the log without any entry from a place on; null where there is none.</summary>
    internal Task<Note?> Before(long first, CancellationToken cancel) => Best(0, first, cancel);

    /// <summary>What binds an earlier checkpoint to a later one.</summary>
    internal Task<ConsistencyProof> Growth(long oldSize, long size, CancellationToken cancel) => tiles.Consistency(oldSize, size, cancel);

    /// <summary>The time stamp of a checkpoint; null where there is none.</summary>
    internal async Task<byte[]?> Stamp(long size, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select token from ledger.stamp where tenant_id = $1 and size = $2", connection) { Parameters = { new() { Value = council }, new() { Value = size } } };
        return await ask.ExecuteScalarAsync(cancel) as byte[];
    }

    /// <summary>How many entries of a record are in the log and have lost their content with a backup.</summary>
    internal async Task<int> Lost(StreamName record, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(
            "select body from ledger.leaf l where tenant_id = $1 and not exists (select from ledger.mt_events e where e.id = l.event_id and e.tenant_id = l.tenant_id)", connection)
        { Parameters = { new() { Value = council } } };
        var lost = 0;
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) lost += Leaf.Parse((byte[])rows[0]).Stream == record.Id ? 1 : 0;
        return lost;
    }

    private async Task<Note?> Best(long above, long most, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(Chosen, connection) { Parameters = { new() { Value = council }, new() { Value = above }, new() { Value = most } } };
        return await ask.ExecuteScalarAsync(cancel) is long size ? await new CosignatureTable(connection, council).Of(size, cancel) : null;
    }

    private async Task<Note?> Checkpoint(long most, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(LastCheckpoint, connection) { Parameters = { new() { Value = council }, new() { Value = most } } };
        return await ask.ExecuteScalarAsync(cancel) is string note ? Note.Parse(note) : null;
    }
}
