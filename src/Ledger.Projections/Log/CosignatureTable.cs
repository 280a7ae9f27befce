using Ledger.Domain.Integrity;
using Npgsql;

namespace Ledger.Projections.Log;

/// <summary>What witnesses gave for one log's checkpoints.</summary>
/// <param name="connection">An open connection.</param>
/// <param name="council">The council's slug.</param>
public sealed class CosignatureTable(NpgsqlConnection connection, string council)
{
    /// <summary>The newest checkpoint, with the cosignatures that there are of it after the log's own signatures; null where none is signed yet.</summary>
    public async Task<Note?> Last(CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(
            """
            select note, array(select line from ledger.cosignature given where given.tenant_id = $1 and given.size = checkpoint.size order by witness)
            from ledger.checkpoint where tenant_id = $1 order by size desc limit 1
            """, connection)
        { Parameters = { new() { Value = council } } };
        await using var row = await ask.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel)
            ? row.GetFieldValue<string[]>(1).Select(NoteSignature.Parse).Aggregate(Note.Parse(row.GetString(0)), (note, cosignature) => note.With(cosignature))
            : null;
    }

    /// <summary>A checkpoint by its size, with those cosignatures after the log's own signatures that are seen to be the witness's they are kept under; null where there is none.</summary>
    public async Task<Note?> Of(long size, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(
            """
            select note, array(select witness from ledger.cosignature given where given.tenant_id = $1 and given.size = $2 order by witness),
                   array(select line from ledger.cosignature given where given.tenant_id = $1 and given.size = $2 order by witness)
            from ledger.checkpoint where tenant_id = $1 and size = $2
            """, connection)
        { Parameters = { new() { Value = council }, new() { Value = size } } };
        await using var row = await ask.ExecuteReaderAsync(cancel);
        if (!await row.ReadAsync(cancel)) return null;
        var note = Note.Parse(row.GetString(0));
        var given = row.GetFieldValue<string[]>(1).Select(VerifierKey.Parse).Zip(row.GetFieldValue<string[]>(2).Select(NoteSignature.Parse));
        return given.Where(one => one.Second.IsOf(one.First) && one.First.Holds(note.Text, one.Second.Signature.AsSpan(), Ed25519.Verify)).Aggregate(note, (with, one) => with.With(one.Second));
    }

    /// <summary>The size of the last checkpoint that a witness cosigned; 0 where there is none.</summary>
    public async Task<long> LastSize(VerifierKey witness, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select coalesce(max(size), 0) from ledger.cosignature where tenant_id = $1 and witness = $2", connection)
        {
            Parameters = { new() { Value = council }, new() { Value = witness.ToString() } },
        };
        return (long)(await ask.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>Keeps a cosignature that was seen to be the witness's.</summary>
    public async Task Keep(long size, VerifierKey witness, NoteSignature cosignature, CancellationToken cancel)
    {
        await using var keep = new NpgsqlCommand("insert into ledger.cosignature (tenant_id, size, witness, line) values ($1, $2, $3, $4) on conflict do nothing", connection)
        {
            Parameters = { new() { Value = council }, new() { Value = size }, new() { Value = witness.ToString() }, new() { Value = cosignature.ToString() } },
        };
        await keep.ExecuteNonQueryAsync(cancel);
    }
}
