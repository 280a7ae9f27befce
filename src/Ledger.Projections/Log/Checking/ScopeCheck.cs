using Ledger.Domain.Integrity;
using NodaTime;
using Npgsql;

namespace Ledger.Projections.Log.Checking;

/// <summary>What of a log lies in a scope.</summary>
/// <param name="Leaves">How many leaves were looked at: from leaf 0 on, every one.</param>
/// <param name="InTime">The places of those recorded between two times.</param>
/// <param name="InScope">The places of those among them that are of the stream asked for; of any stream, where none was.</param>
/// <param name="OfStream">How many leaves the stream has in all.</param>
public sealed record ScopedLeaves(long Leaves, IReadOnlyList<long> InTime, IReadOnlyList<long> InScope, long OfStream);

/// <summary>Looks at every leaf of a log for what was recorded of a stream between two times. Only what a leaf says in the clear is needed: its stream and its time.</summary>
/// <param name="stream">The stream; null for the whole council.</param>
/// <param name="from">From when.</param>
/// <param name="until">Until when, which is not within.</param>
public sealed class ScopeCheck(Guid? stream, Instant from, Instant until)
{
    /// <summary>Looks.</summary>
    /// <param name="connection">A connection in the same transaction in which <see cref="LogCheck"/> found that the log holds.</param>
    /// <param name="council">The council's slug.</param>
    /// <param name="size">How many leaves: those that a checkpoint covers.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<ScopedLeaves> Run(NpgsqlConnection connection, string council, long size, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select idx, body from ledger.leaf where tenant_id = $1 and idx < $2 order by idx", connection)
        {
            Parameters = { new() { Value = council }, new() { Value = size } },
        };
        var (leaves, ofStream, inTime, inScope) = (0L, 0L, new List<long>(), new List<long>());
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        for (; await rows.ReadAsync(cancel); leaves++)
        {
            var (place, leaf) = (rows.GetInt64(0), Leaf.Parse((byte[])rows[1]));
            var within = stream is null || leaf.Stream == stream;
            if (within) ofStream++;
            if (leaf.At < from || leaf.At >= until) continue;
            inTime.Add(place);
            if (within) inScope.Add(place);
        }

        return new(leaves, inTime, inScope, ofStream);
    }
}
