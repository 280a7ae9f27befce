using Ledger.Domain.Integrity;
using Ledger.Host.Log;
using Ledger.Projections.Log;
using Npgsql;

namespace Ledger.Host.Witnessing;

/// <summary>How a log stands with its witnesses.</summary>
/// <param name="Origin">The log's name.</param>
/// <param name="Size">How many entries its newest checkpoint covers.</param>
/// <param name="Cosigned">How many of the witnesses have cosigned that.</param>
/// <param name="IsWitnessed">Whether the majority has.</param>
/// <param name="Replies">What those said that were asked just now.</param>
internal sealed record WitnessedLog(string Origin, long Size, int Cosigned, bool IsWitnessed, IReadOnlyList<WitnessReply> Replies);

/// <summary>Asks each witness for what it has not cosigned yet of the newest checkpoints, and keeps what it gives.</summary>
/// <param name="data">The database.</param>
/// <param name="witnesses">Who is asked.</param>
internal sealed class WitnessRound(LogConnections data, WitnessList witnesses) : IDisposable
{
    // Two programs that ask at once would be told of each other's checkpoints, and take that for another history.
    private const long Lock = 0x1ed9e23;

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>Asks them about every log.</summary>
    /// <param name="now">Whether to ask a witness about a log, by the log's name, this time.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<WitnessedLog>> AskAll(Func<string, AskedWitness, bool> now, CancellationToken cancel)
    {
        await using var alone = await data.Source.OpenConnectionAsync(cancel);
        await Execute(alone, "select pg_advisory_lock($1)", cancel);
        try
        {
            var logs = new List<WitnessedLog>();
            foreach (var council in await Councils(alone, cancel)) logs.Add(await AskAbout(council, now, alone, cancel));
            return logs;
        }
        finally
        {
            if (alone.State == System.Data.ConnectionState.Open) await Execute(alone, "select pg_advisory_unlock($1)", CancellationToken.None);
        }
    }

    /// <summary>How a council's log stands with the witnesses, without asking them; null where it has no checkpoint yet.</summary>
    public async Task<WitnessedLog?> Standing(string council, CancellationToken cancel)
    {
        await using var connection = await data.Source.OpenConnectionAsync(cancel);
        return await new CosignatureTable(connection, council).Last(cancel) is { } newest ? Standing(Checkpoint.Parse(newest.Text), newest, []) : null;
    }

    public void Dispose() => http.Dispose();

    private async Task<WitnessedLog> AskAbout(string council, Func<string, AskedWitness, bool> now, NpgsqlConnection connection, CancellationToken cancel)
    {
        var table = new CosignatureTable(connection, council);
        var newest = (await table.Last(cancel))!;
        var checkpoint = Checkpoint.Parse(newest.Text);
        var asked = witnesses.All.Where(witness => !newest.Signatures.Any(made => made.IsOf(witness.Key)) && now(checkpoint.Origin, witness));
        var replies = await Task.WhenAll(asked.Select(witness => Ask(council, witness, newest, cancel)));
        foreach (var reply in replies.Where(reply => reply.Cosignature is not null))
        {
            await table.Keep(checkpoint.Size, reply.Witness.Key, reply.Cosignature!, cancel);
            newest = newest.With(reply.Cosignature!);
        }

        return Standing(checkpoint, newest, replies);
    }

    // A line in the database that is not the witness's is nobody's: whoever wrote it there has not made the log witnessed.
    private WitnessedLog Standing(Checkpoint checkpoint, Note note, IReadOnlyList<WitnessReply> replies)
    {
        var held = note with { Signatures = [.. note.Signatures.Where(made => witnesses.All.Any(witness => made.IsOf(witness.Key) && witness.Key.Holds(note.Text, made.Signature.AsSpan(), Ed25519.Verify)))] };
        return new(checkpoint.Origin, checkpoint.Size, held.Signatures.Length, Quorum.HasWitnessed(held, [.. witnesses.All.Select(witness => witness.Key)]), replies);
    }

    private async Task<WitnessReply> Ask(string council, AskedWitness witness, Note newest, CancellationToken cancel)
    {
        await using var connection = await data.Source.OpenConnectionAsync(cancel);
        var old = await new CosignatureTable(connection, council).LastSize(witness.Key, cancel);
        var (tiles, size) = (new TileTable(connection, council), Checkpoint.Parse(newest.Text).Size);
        return await new WitnessClient(http).Ask(witness, newest, old, from => tiles.Consistency(from, size, cancel), cancel);
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0, Parameters = { new() { Value = Lock } } };
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task<IReadOnlyList<string>> Councils(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select distinct tenant_id from ledger.checkpoint order by 1", connection);
        var councils = new List<string>();
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) councils.Add(rows.GetString(0));
        return councils;
    }
}
