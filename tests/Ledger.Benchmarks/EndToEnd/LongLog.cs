using System.Text.Json;
using JasperFx.Events;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Matters;
using Ledger.Projections;
using Ledger.Projections.Log;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>
/// Writes a log of any length: matters of twenty events with their leaves and disclosures, as the workbench makes them, by binary COPY. Nothing is decided or judged,
/// and no snapshots are made.
/// </summary>
internal sealed class LongLog(MeasuredLedger ledger, NpgsqlDataSource data, string council)
{
    private const int MattersATime = 500;

    private readonly Leaves leaves = ledger.Services.GetRequiredService<Leaves>();
    private readonly History told = FiveGroups.InMemory("M-1", FiveGroups.InMemory("faversham"));
    private long seq;
    private int matters;

    /// <summary>Writes so many events, and a few more to make matters whole.</summary>
    public async Task Write(int events)
    {
        await using var connection = await data.OpenConnectionAsync();
        await using (var last = new NpgsqlCommand("select max(seq_id) from ledger.mt_events", connection)) seq = (long)(await last.ExecuteScalarAsync())!;
        var more = 1 + ((events - 1) / FiveGroups.CommandsPerMatter);
        foreach (var some in Enumerable.Range(matters + 1, more).Chunk(MattersATime)) await Write(connection, [.. some.SelectMany(Matter)]);
        matters += more;
        await using var next = new NpgsqlCommand("select setval('ledger.mt_events_sequence', $1)", connection) { Parameters = { new() { Value = seq } } };
        await next.ExecuteNonQueryAsync();
    }

    private IEnumerable<(Guid Stream, IEvent Event, MadeLeaf Leaf)> Matter(int matter)
    {
        using var session = ledger.Store.LightweightSession(council);
        var stream = Domain.Matters.Matter.Stream($"M-{matter}").Id;
        Hash? prev = null;
        foreach (var entry in told.Entries)
        {
            var e = session.Events.BuildEvent(entry.Fact is MatterOpened opened ? opened with { Reference = $"M-{matter}" } : entry.Fact);
            (e.Id, e.Timestamp, e.Version) = (Guid.CreateVersion7(), ledger.Services.GetRequiredService<LedgerClock>().GetUtcNow(), entry.Version);
            prev = leaves.Make(council, stream, entry.Version, e, prev, []);
            yield return (stream, e, leaves.Of(stream, e));
        }
    }

    private async Task Write(NpgsqlConnection connection, IReadOnlyList<(Guid Stream, IEvent Event, MadeLeaf Leaf)> rows)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await Copy(connection, "mt_streams (tenant_id, id, type, version)", rows.Where(row => row.Event.Version == 1), (to, row) =>
        {
            to.Write(council);
            to.Write(row.Stream);
            to.Write("stream_snapshot");
            to.Write((long)told.Entries.Count);
        });
        await Copy(connection, "mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, headers, user_name, is_archived)", rows, (to, row) =>
        {
            to.Write(++seq);
            to.Write(row.Event.Id);
            to.Write(row.Stream);
            to.Write(row.Event.Version);
            to.Write(JsonSerializer.SerializeToUtf8Bytes(row.Event.Data, row.Event.Data.GetType(), StoredJson.Options), NpgsqlDbType.Jsonb);
            to.Write(row.Leaf.Leaf.Type);
            to.Write(row.Event.Timestamp.UtcDateTime);
            to.Write(council);
            to.Write(row.Event.DotNetTypeName);
            to.Write($$"""{"{{Leaves.Header}}": "{{row.Leaf.Hash}}"}""", NpgsqlDbType.Jsonb);
            to.Write("robin-example");
            to.Write(false);
        });
        await Copy(connection, "leaf (tenant_id, event_id, hash, body)", rows, (to, row) =>
        {
            to.Write(council);
            to.Write(row.Event.Id);
            to.Write(row.Leaf.Hash.ToArray());
            to.Write(row.Leaf.Body);
        });
        await Copy(connection, "disclosure (tenant_id, event_id, layer, strings, subjects)", rows.SelectMany(row => row.Leaf.Disclosures.GroupBy(one => one.Layer).Select(layer => (row.Event.Id, Layer: layer))), (to, row) =>
        {
            to.Write(council);
            to.Write(row.Id);
            to.Write(JsonNamingPolicy.CamelCase.ConvertName($"{row.Layer.Key}"));
            to.Write(row.Layer.Select(one => one.Disclosure.Encoded).ToArray());
            to.Write(JsonSerializer.Serialize(row.Layer.Select(one => one.Subjects)), NpgsqlDbType.Jsonb);
        });
        await transaction.CommitAsync();
    }

    private static async Task Copy<TRow>(NpgsqlConnection connection, string table, IEnumerable<TRow> rows, Action<NpgsqlBinaryImporter, TRow> write)
    {
        await using var to = await connection.BeginBinaryImportAsync($"copy ledger.{table} from stdin (format binary)");
        foreach (var row in rows)
        {
            await to.StartRowAsync();
            write(to, row);
        }

        await to.CompleteAsync();
    }
}
