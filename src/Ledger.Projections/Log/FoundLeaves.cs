using Ledger.Domain.Integrity;
using Ledger.Projections.Log.Checking;
using Npgsql;

namespace Ledger.Projections.Log;

/// <summary>
/// Puts back into the database the leaves that a backup lacks, from what the log served. Only leaves come back: what their events said is in no leaf, and is lost.
/// </summary>
/// <param name="connection">An open connection, as the owner of the tables.</param>
/// <param name="council">The council's slug.</param>
public sealed class FoundLeaves(NpgsqlConnection connection, string council)
{
    /// <summary>Puts them back, all or none.</summary>
    /// <param name="log">What the log served, or a copy of it.</param>
    /// <param name="target">The checkpoint up to which it served; the log's key must be seen to have signed it.</param>
    /// <param name="held">Checkpoints that were signed, too, and that the leaves must come to on the way.</param>
    /// <param name="decided">Whether the decision stands already, from an attempt that did not finish.</param>
    /// <param name="decide">Records the decision to go on with them, once they are seen to be what was signed and before anything is put back; false where it is refused.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>How many leaves have no event in the database; null where the decision was refused.</returns>
    /// <exception cref="ForkedLogException">The leaves are not those that were signed; nothing is changed.</exception>
    /// <exception cref="MalformedException">They are not all there; nothing is changed.</exception>
    public async Task<long?> PutBack(ServedLog log, Checkpoint target, IReadOnlyList<Checkpoint> held, bool decided, Func<Task<bool>> decide, CancellationToken cancel)
    {
        var tiles = new TileTable(connection, council);
        var size = await tiles.Size(cancel);
        var tree = new Frontier(size, await tiles.Read(TileId.Partial(size), cancel));
        var found = new List<(long Index, Leaf Leaf, byte[] Body)>();
        for (var tile = size / TileId.FullWidth; tile * TileId.FullWidth < target.Size; tile++)
        {
            foreach (var (index, body) in await Entries(log, tile, target.Size, cancel))
            {
                if (index < size) continue;
                found.Add((index, Leaf.Parse(body), body.ToArray()));
                tree.Append(Merkle.Leaf(body.Span));
                if (held.Any(one => one.Size == tree.Size && one.Root != tree.Root)) throw Fork(tree.Size);
            }
        }

        if (tree.Size != target.Size || tree.Root != target.Root) throw Fork(target.Size);
        if (!decided && await Waiting(found.Select(one => one.Leaf.Id).ToArray(), cancel) is var more && more > 0)
            throw new MalformedException($"Of the events in the database, {more} are not in it: they were recorded after the backup was put back. Restore the backup again first.");
        return await decide() ? await Keep(tiles, tree, found, cancel) : null;
    }

    private ForkedLogException Fork(long size) => new(council, $"The leaves in the database and those that were served do not come to the {size} leaves that were signed: one of the two is another history.");

    private static async Task<IEnumerable<(long Index, ReadOnlyMemory<byte> Body)>> Entries(ServedLog log, long tile, long size, CancellationToken cancel)
    {
        var id = new TileId(0, tile, (int)Math.Min(TileId.FullWidth, size - (tile * TileId.FullWidth)));
        var bytes = await log(id.EntriesPath, cancel) ?? throw new MalformedException($"{id.EntriesPath} is not there.");
        var entries = EntryBundle.Read(bytes);
        return entries.Length == id.Width ? entries.Select((body, at) => ((tile * TileId.FullWidth) + at, body)) : throw new MalformedException($"{id.EntriesPath} has {entries.Length} leaves; it should have {id.Width}.");
    }

    // A leaf may be in the backup, waiting for its place: its event is there too.
    private async Task<long> Keep(TileTable tiles, Frontier tree, List<(long Index, Leaf Leaf, byte[] Body)> found, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var lost = 0L;
        foreach (var (index, leaf, body) in found)
        {
            var hash = Merkle.Leaf(body).ToArray();
            if (await Execute("update ledger.leaf set idx = $3 where tenant_id = $1 and event_id = $2 and hash = $4 and idx is null", cancel, council, leaf.Id, index, hash) == 1) continue;
            await Execute("insert into ledger.leaf (tenant_id, event_id, idx, hash, body) values ($1, $2, $3, $4, $5)", cancel, council, leaf.Id, index, hash, body);
            lost++;
        }

        await tiles.Keep(tree.TakeTiles(), cancel);
        await transaction.CommitAsync(cancel);
        return lost;
    }

    private async Task<long> Waiting(Guid[] found, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select count(*) from ledger.leaf where tenant_id = $1 and idx is null and event_id <> all ($2)", connection) { Parameters = { new() { Value = council }, new() { Value = found } } };
        return (long)(await ask.ExecuteScalarAsync(cancel))!;
    }

    private async Task<int> Execute(string sql, CancellationToken cancel, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteNonQueryAsync(cancel);
    }
}
