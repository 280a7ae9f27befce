using Ledger.Domain.Integrity;
using Marten;

namespace Ledger.Host.Commands;

/// <summary>The leaf before the next of a stream. The stream's snapshot knows it, except after events from before there was a log: then it is looked up.</summary>
internal static class LastLeaf
{
    private const string Sql = """
        select encode(leaf.hash, 'base64') from ledger.mt_events e join ledger.leaf on leaf.event_id = e.id
        where e.tenant_id = ? and e.stream_id = ? and e.version = ?
        """;

    internal static async Task<Piece> Know(IQuerySession session, Guid stream, Piece piece, CancellationToken cancel)
    {
        var last = piece.History.Entries.Count;
        if (last == 0 || piece.Leaf is not null) return piece;
        var found = await session.AdvancedSql.QueryAsync<string>(Sql, cancel, session.TenantId, stream, (long)last);
        piece.Leaf = found is [var leaf] ? Hash.Parse(leaf)
            : throw new InvalidOperationException($"Entry {last} of stream {stream} has no leaf. Run `ledger verify log --council {session.TenantId}` to see what was done.");
        return piece;
    }
}
