using Marten;

namespace Ledger.Projections.Log;

/// <summary>Saves every event's leaf and disclosures in the event's own transaction, with one statement a save.</summary>
/// <param name="leaves">Where they were made.</param>
public sealed class LeafListener(Leaves leaves) : DocumentSessionListenerBase
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">An event has no leaf.</exception>
    public override Task BeforeSaveChangesAsync(IDocumentSession session, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(session);
        var rows = new LeafRows(
            from stream in session.PendingChanges.Streams()
            from e in stream.Events
            select (session.TenantId, leaves.Of(stream.Id, e)));
        if (rows.Any) session.QueueSqlCommand(LeafRows.Insert, rows.Parameters());
        return Task.CompletedTask;
    }
}
