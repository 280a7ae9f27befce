using Ledger.Domain.Granting;
using Ledger.Domain.NeedToKnow;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports;

/// <summary>Reads what decides who may see what: today's roster, the concerns, the grants, and who gave a basis for reading what.</summary>
public static class Sights
{
    /// <summary>What a reader sees of a council's records.</summary>
    /// <param name="session">A session of the reader's council.</param>
    /// <param name="reader">The reader.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="tenant">The predecessor whose records they look at; their own council's, where not given.</param>
    public static async Task<Sight> Of(IQuerySession session, Reader reader, CancellationToken cancel, string? tenant = null)
    {
        if (reader.Role is Role.Keeper) return Sight.OfKeeper;
        return (await Kept(session, reader, cancel, tenant)).Sight;
    }

    /// <summary>What a reader other than the keeper sees, with what was worked out by it.</summary>
    internal static Task<KeptSight> Kept(IQuerySession session, Reader reader, CancellationToken cancel, string? tenant = null)
    {
        var of = tenant ?? session.TenantId;
        return OneReading.Of(session).Once(("sight", of, reader), () => KeptSights.Of(session).Sight(session, reader, of, Now(session), cancel));
    }

    /// <summary>What a council granted to whom.</summary>
    public static async Task<IReadOnlyList<Grant>> GrantsOf(IQuerySession session, CancellationToken cancel) =>
        (await OneReading.Of(session).Once(("access", session.TenantId), () => KeptSights.Of(session).Access(session, session.TenantId, cancel))).Grants;

    // Access is of today, whatever moment a report looks at: the store's clock says what day it is, and not the report's scope.
    private static Instant Now(IQuerySession session) => Instant.FromDateTimeOffset(((StoreOptions)session.DocumentStore.Options).Events.TimeProvider.GetUtcNow());
}
