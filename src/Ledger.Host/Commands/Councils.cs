using System.Collections.Concurrent;
using JasperFx.Events;
using Ledger.Domain.Roster;
using Ledger.Projections;
using Marten;

namespace Ledger.Host.Commands;

/// <summary>The councils as they stand, kept in memory for as long as their roster does not change.</summary>
public sealed class Councils
{
    private readonly ConcurrentDictionary<string, (long Version, Council Council)> known = new();

    /// <summary>The council of a session's tenant. Asks the database only whether the roster has grown since last time.</summary>
    public async Task<Council> Of(IQuerySession session, CancellationToken cancel) =>
        await At(await session.Events.FetchStreamStateAsync(Council.Stream.Id, cancel), session, cancel);

    /// <summary>The council of a session's tenant, whose roster's state has just been read.</summary>
    internal async Task<Council> At(StreamState? state, IQuerySession session, CancellationToken cancel)
    {
        if (state is null) return new(Domain.History.Empty);
        if (known.TryGetValue(session.TenantId, out var kept) && kept.Version == state.Version) return kept.Council;
        var snapshot = await session.LoadAsync<StreamSnapshot>(Council.Stream.Id, cancel);
        var council = snapshot.Council();
        known[session.TenantId] = (snapshot?.Entries.Count ?? 0, council);
        return council;
    }
}
