using Ledger.Domain.Integrity;
using Npgsql;

namespace Ledger.Projections.Log;

/// <summary>Reads a log's tiles. Full ones are kept; one on the right edge is made of the leaves, or of the roots of the full tiles below.</summary>
/// <param name="connection">An open connection.</param>
/// <param name="council">The council's slug.</param>
public sealed class TileTable(NpgsqlConnection connection, string council)
{
    private const string Full = "select data from ledger.tile where tenant_id = $1 and level = $2 and n = $3";

    private const string OfLeaves = "select hash from ledger.leaf where tenant_id = $1 and idx >= $2 and idx < $3 order by idx";

    private const string OfRoots = "select root from ledger.tile where tenant_id = $1 and level = $4 and n >= $2 and n < $3 order by n";

    /// <summary>How many leaves have their place.</summary>
    public async Task<long> Size(CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select coalesce(max(idx) + 1, 0) from ledger.leaf where tenant_id = $1 and idx is not null", connection) { Parameters = { new() { Value = council } } };
        return (long)(await ask.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>Reads tiles.</summary>
    /// <exception cref="MalformedException">One is not there, or not whole.</exception>
    public async Task<IReadOnlyList<Tile>> Read(IEnumerable<TileId> ids, CancellationToken cancel)
    {
        var tiles = new List<Tile>();
        foreach (var id in ids) tiles.Add(await Read(id, cancel));
        return tiles;
    }

    /// <summary>Reads one tile.</summary>
    /// <exception cref="MalformedException">It is not there, or not whole.</exception>
    public async Task<Tile> Read(TileId id, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(id.IsFull ? Full : id.Level == 0 ? OfLeaves : OfRoots, connection) { Parameters = { new() { Value = council } } };
        foreach (var bound in id.IsFull ? (object[])[(short)id.Level, id.Index] : [id.Index * TileId.FullWidth, (id.Index * TileId.FullWidth) + id.Width])
            ask.Parameters.Add(new() { Value = bound });
        if (!id.IsFull && id.Level > 0) ask.Parameters.Add(new() { Value = (short)(id.Level - 1) });
        using var data = new MemoryStream();
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) data.Write((byte[])rows[0]);
        return data.Length == id.Width * Hash.Size ? new(id, data.ToArray()) : throw new MalformedException($"{id.Path} is not in the database, or not whole.");
    }

    /// <summary>Reads the leaves whose hashes a tile of level 0 holds, as a log serves them.</summary>
    /// <exception cref="MalformedException">They are not all there.</exception>
    public async Task<byte[]> Entries(TileId id, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select body from ledger.leaf where tenant_id = $1 and idx >= $2 and idx < $3 order by idx", connection)
        {
            Parameters = { new() { Value = council }, new() { Value = id.Index * TileId.FullWidth }, new() { Value = (id.Index * TileId.FullWidth) + id.Width } },
        };
        var leaves = new List<ReadOnlyMemory<byte>>(id.Width);
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) leaves.Add((byte[])rows[0]);
        return leaves.Count == id.Width ? EntryBundle.Write(leaves) : throw new MalformedException($"{id.EntriesPath} is not in the database, or not whole.");
    }

    /// <summary>The proof that the log began with an earlier log.</summary>
    public async Task<ConsistencyProof> Consistency(long oldSize, long size, CancellationToken cancel) =>
        ConsistencyProof.Of(oldSize, size, Tile.Reader(await Read(TileId.Holding(ConsistencyProof.Ranges(oldSize, size), size), cancel)));

    /// <summary>The proof that a leaf stands in the log.</summary>
    public async Task<InclusionProof> Inclusion(long index, long size, CancellationToken cancel) =>
        InclusionProof.Of(index, size, Tile.Reader(await Read(TileId.Holding(InclusionProof.Ranges(index, size), size), cancel)));

    /// <summary>Keeps the full ones among tiles.</summary>
    internal async Task Keep(IEnumerable<Tile> tiles, CancellationToken cancel)
    {
        foreach (var tile in tiles.Where(tile => tile.Id.IsFull))
        {
            await using var keep = new NpgsqlCommand("insert into ledger.tile (tenant_id, level, n, data, root) values ($1, $2, $3, $4, $5)", connection)
            {
                Parameters =
                {
                    new() { Value = council }, new() { Value = (short)tile.Id.Level }, new() { Value = tile.Id.Index }, new() { Value = tile.Data.ToArray() },
                    new() { Value = Merkle.Complete([.. tile.Hashes]).ToArray() },
                },
            };
            await keep.ExecuteNonQueryAsync(cancel);
        }
    }
}
