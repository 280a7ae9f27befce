using Marten;

namespace Ledger.Projections;

/// <summary>Makes snapshots where events were recorded without them: by a release that kept them otherwise, or by a restore of the events alone.</summary>
public static class MissingSnapshots
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    /// <summary>Makes them where there are streams and no snapshot at all; otherwise does nothing.</summary>
    /// <returns>Whether any were made.</returns>
    public static async Task<bool> Make(IDocumentStore store, CancellationToken cancel)
    {
        await store.Storage.Database.EnsureStorageExistsAsync(typeof(StreamSnapshot), cancel);
        await store.Storage.Database.EnsureStorageExistsAsync(typeof(JasperFx.Events.IEvent), cancel);
        await using var session = store.QuerySession("every");
        var missing = await session.AdvancedSql.QueryAsync<bool>(
            "select exists (select from ledger.mt_streams) and not exists (select from ledger.mt_doc_streamsnapshot)", cancel);
        if (!missing[0]) return false;
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<StreamProjection>(Patience, cancel);
        return true;
    }
}
