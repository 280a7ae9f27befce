using Ledger.Domain.Integrity;
using NodaTime;
using Npgsql;

namespace Ledger.Projections.Log;

/// <summary>
/// Makes the leaves of events that were recorded before there was a log. They are marked as migrated: they prove what was stored on the day of migration, and nothing of the time before.
/// </summary>
/// <param name="leaves">Where leaves are made.</param>
/// <param name="signer">Who knows which councils have a log already: where that is gone, it is never made anew.</param>
public sealed class MissingLeaves(Leaves leaves, ILogSigner signer)
{
    private const int Page = 1000;

    private const string Missing = "select exists (select from ledger.mt_events) and not exists (select from ledger.leaf) and not exists (select from ledger.checkpoint)";

    private const string Events = """
        select seq_id, tenant_id, id, stream_id, version, type, timestamp, convert_to(data::text, 'UTF8') from ledger.mt_events where seq_id > $1 order by seq_id limit $2
        """;

    private static readonly Dictionary<string, Type> Kinds = StoredNames.All.ToDictionary(kind => kind.Value, kind => kind.Key);

    private readonly Dictionary<(string, Guid), Hash> last = [];

    /// <summary>Makes them where there are events and no log at all; otherwise does nothing.</summary>
    /// <returns>How many were made.</returns>
    public async Task<long> Make(NpgsqlDataSource data, CancellationToken cancel)
    {
        await using var connection = await data.OpenConnectionAsync(cancel);
        if (!await AreMissing(connection, cancel)) return 0;
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using (var alone = new NpgsqlCommand("lock table ledger.mt_streams, ledger.mt_events, ledger.leaf in share row exclusive mode", connection)) await alone.ExecuteNonQueryAsync(cancel);
        if (!await AreMissing(connection, cancel)) return 0;
        var count = 0L;
        for (var after = 0L; await Next(connection, after, cancel) is { Count: > 0 } page; after = page[^1].Seq)
        {
            var rows = new LeafRows(page.Where(row => signer.LastSigned(row.Council) is null).Select(row => (row.Council, Of(row, ++count))));
            if (!rows.Any) continue;
            await using var insert = new NpgsqlCommand(LeafRows.Numbered, connection);
            foreach (var column in rows.Parameters()) insert.Parameters.Add(new() { Value = column });
            await insert.ExecuteNonQueryAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return count;
    }

    private static async Task<bool> AreMissing(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(Missing, connection);
        return (bool)(await ask.ExecuteScalarAsync(cancel))!;
    }

    private static async Task<List<Row>> Next(NpgsqlConnection connection, long after, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(Events, connection) { Parameters = { new() { Value = after }, new() { Value = Page } } };
        var page = new List<Row>();
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            page.Add(new(
                rows.GetInt64(0), rows.GetString(1), rows.GetGuid(2), rows.GetGuid(3), rows.GetInt64(4), rows.GetString(5),
                Instant.FromDateTimeOffset(rows.GetFieldValue<DateTimeOffset>(6)), (byte[])rows[7]));
        }

        return page;
    }

    private MadeLeaf Of(Row row, long number)
    {
        var stream = (row.Council, row.Stream);
        Hash? prev = last.TryGetValue(stream, out var before) ? before : null;
        var (leaf, disclosures) = leaves.Seal(row.Council, Kinds[row.Type], row.Data, row.Id, row.Stream, row.Version, row.At, prev);
        leaf = leaf with { Migrated = true };
        var body = leaf.ToBytes();
        last[stream] = Merkle.Leaf(body);
        return new(number, leaf, body, last[stream], disclosures);
    }

    private sealed record Row(long Seq, string Council, Guid Id, Guid Stream, long Version, string Type, Instant At, byte[] Data);
}
