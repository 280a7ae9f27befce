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

    /// <summary>The last checkpoint that covers none of the entries from a place on, with what binds it to a later one; null where there is none.</summary>
    internal async Task<EarlierCheckpoint?> Before(long first, long size, CancellationToken cancel) => await Checkpoint(first, cancel) is { } note
        ? new(note, (await tiles.Consistency(Domain.Integrity.Checkpoint.Parse(note.Text).Size, size, cancel)).Path)
        : null;

    private async Task<Note?> Checkpoint(long most, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(LastCheckpoint, connection) { Parameters = { new() { Value = council }, new() { Value = most } } };
        return await ask.ExecuteScalarAsync(cancel) is string note ? Note.Parse(note) : null;
    }
}
