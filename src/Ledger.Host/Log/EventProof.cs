using Ledger.Domain.Integrity;
using Ledger.Projections.Log;
using Npgsql;

namespace Ledger.Host.Log;

/// <summary>The proof that an event stands in its council's log.</summary>
internal static class EventProof
{
    private const string Sql = """
        select idx, (select note from ledger.checkpoint where tenant_id = $1 and size > idx order by size desc limit 1)
        from ledger.leaf where tenant_id = $1 and event_id = $2
        """;

    /// <summary>Makes it.</summary>
    /// <returns>Whether there is such an event; and the proof, null where no checkpoint covers the event yet.</returns>
    internal static async Task<(bool IsThere, LogProof? Proof)> Of(NpgsqlDataSource log, string council, Guid id, CancellationToken cancel)
    {
        await using var connection = await log.OpenConnectionAsync(cancel);
        await using var ask = new NpgsqlCommand(Sql, connection) { Parameters = { new() { Value = council }, new() { Value = id } } };
        long index;
        Note note;
        await using (var row = await ask.ExecuteReaderAsync(cancel))
        {
            if (!await row.ReadAsync(cancel)) return (false, null);
            if (await row.IsDBNullAsync(0, cancel) || await row.IsDBNullAsync(1, cancel)) return (true, null);
            (index, note) = (row.GetInt64(0), Note.Parse(row.GetString(1)));
        }

        var proof = await new TileTable(connection, council).Inclusion(index, Checkpoint.Parse(note.Text).Size, cancel);
        return (true, new(index, proof.Path, note));
    }
}
