using Ledger.Domain.Integrity;
using Npgsql;

namespace Ledger.Projections.Log;

/// <summary>
/// Gives leaves their places in the log and has checkpoints signed. One program of one database does so at a time; another waits its turn.
/// Places are committed before they are signed, so that no crash can leave a signature on what is not kept.
/// </summary>
/// <param name="data">The database, by connections that are reset on return, so that a lock never outlives its holder.</param>
/// <param name="signer">Who signs.</param>
public sealed class Sequencer(NpgsqlDataSource data, ILogSigner signer)
{
    private const long Lock = 0x1ed9e22;

    private const int Most = 4096;

    /// <summary>Places what waits, and has it signed, until nothing waits.</summary>
    /// <param name="everyCouncil">Whether to look at every council: one may have places that a crash left unsigned.</param>
    /// <param name="cancel">Gives up, between one checkpoint and the next.</param>
    /// <exception cref="AggregateException">Some log is not what was signed before; all others are done.</exception>
    public async Task PlaceAll(bool everyCouncil, CancellationToken cancel)
    {
        await using var connection = await data.OpenConnectionAsync(cancel);
        await Execute(connection, "select pg_advisory_lock($1)", cancel, Lock);
        try
        {
            var forked = new List<ForkedLogException>();
            foreach (var council in await Councils(connection, everyCouncil, cancel))
            {
                try
                {
                    while (await Place(connection, council, cancel)) cancel.ThrowIfCancellationRequested();
                }
                catch (ForkedLogException fork)
                {
                    forked.Add(fork);
                }
                catch (MalformedException broken)
                {
                    forked.Add(new(council, broken.Message));
                }
            }

            if (forked.Count > 0) throw new AggregateException(forked);
        }
        finally
        {
            if (connection.State == System.Data.ConnectionState.Open) await Execute(connection, "select pg_advisory_unlock($1)", CancellationToken.None, Lock);
        }
    }

    private static async Task<IReadOnlyList<string>> Councils(NpgsqlConnection connection, bool every, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(every ? "select distinct tenant_id from ledger.mt_streams" : "select distinct tenant_id from ledger.leaf where idx is null", connection);
        var councils = new List<string>();
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) councils.Add(rows.GetString(0));
        return councils;
    }

    // Whether more waits.
    private async Task<bool> Place(NpgsqlConnection connection, string council, CancellationToken cancel)
    {
        var tiles = new TileTable(connection, council);
        var size = await tiles.Size(cancel);
        var tree = new Frontier(size, await tiles.Read(TileId.Partial(size), cancel));
        await Follows(connection, council, tiles, tree, cancel);
        var waiting = await Waiting(connection, council, cancel);
        using var trace = waiting.Count > 0 ? Signals.Traces.StartActivity("ledger.log.place") : null;
        trace?.SetTag("ledger.leaves", waiting.Count);
        if (waiting.Count > 0)
        {
            await using var transaction = await connection.BeginTransactionAsync(cancel);
            var placed = await Execute(
                connection, "update ledger.leaf set idx = placed.idx from unnest($2::uuid[], $3::bigint[]) as placed(id, idx) where tenant_id = $1 and event_id = placed.id and leaf.idx is null",
                cancel, council, waiting.Select(leaf => leaf.Event).ToArray(), Enumerable.Range(0, waiting.Count).Select(at => size + at).ToArray());
            if (placed != waiting.Count) throw new InvalidOperationException($"{waiting.Count - placed} leaves of {council} were gone before they had their places.");
            foreach (var (_, hash) in waiting) tree.Append(hash);
            await tiles.Keep(tree.TakeTiles(), cancel);
            await transaction.CommitAsync(cancel);
            Signals.Placed.Add(placed);
        }

        await Sign(connection, council, tiles, tree, cancel);
        return waiting.Count == Most;
    }

    private async Task Sign(NpgsqlConnection connection, string council, TileTable tiles, Frontier tree, CancellationToken cancel)
    {
        if (tree.Size == 0 || await Signed(connection, council, tree.Size, cancel)) return;
        var proof = await Follows(connection, council, tiles, tree, cancel);
        var note = signer.Sign(council, new(signer.Keys(council)[0].Name, tree.Size, tree.Root), proof);
        await Execute(
            connection,
            "insert into ledger.checkpoint (tenant_id, number, size, note) select $1, coalesce(max(number), 0) + 1, $2, $3 from ledger.checkpoint where tenant_id = $1", cancel,
            council, tree.Size, note.ToString());
    }

    private async Task<ConsistencyProof> Follows(NpgsqlConnection connection, string council, TileTable tiles, Frontier tree, CancellationToken cancel)
    {
        var remembered = signer.LastSigned(council);
        if (remembered is null) await SameKey.Signed(connection, council, signer.Keys(council), cancel);
        var last = remembered is { } note ? Checkpoint.Parse(note.Text) : new("", 0, Merkle.Empty);
        if (last.Size > tree.Size)
            throw new ForkedLogException(council, $"A log of {last.Size} leaves was signed, and the database has {tree.Size}: an older copy of it was put back, or leaves were removed.");
        var proof = last.Size == tree.Size ? new(last.Size, tree.Size, []) : await tiles.Consistency(last.Size, tree.Size, cancel);
        return proof.Holds(last.Root, tree.Root) ? proof
            : throw new ForkedLogException(council, $"The first {last.Size} leaves in the database are not those that were signed.");
    }

    private static async Task<List<(Guid Event, Hash Hash)>> Waiting(NpgsqlConnection connection, string council, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select event_id, hash from ledger.leaf where tenant_id = $1 and idx is null order by seq limit $2", connection)
        {
            Parameters = { new() { Value = council }, new() { Value = Most } },
        };
        var waiting = new List<(Guid, Hash)>();
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) waiting.Add((rows.GetGuid(0), new((byte[])rows[1])));
        return waiting;
    }

    private static async Task<bool> Signed(NpgsqlConnection connection, string council, long size, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select exists (select from ledger.checkpoint where tenant_id = $1 and size = $2)", connection)
        {
            Parameters = { new() { Value = council }, new() { Value = size } },
        };
        return (bool)(await ask.ExecuteScalarAsync(cancel))!;
    }

    private static async Task<int> Execute(NpgsqlConnection connection, string sql, CancellationToken cancel, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteNonQueryAsync(cancel);
    }
}
