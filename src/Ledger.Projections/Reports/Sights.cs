using Ledger.Domain.Concerns;
using Ledger.Domain.Granting;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
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
        var of = tenant ?? session.TenantId;
        return await OneReading.Of(session).Once(("sight", of, reader), async () => new Sight(
            reader, await KeptJudgements.Of(session).Roster(session, session.TenantId, cancel), Now(session),
            (await All<Concern>(session, of, "concern", cancel)).Where(concern => concern.Reference is not null), await GrantsOf(session, cancel),
            await All<Reading>(session, of, Reading.Kind, cancel), inherited: of != session.TenantId));
    }

    /// <summary>What a council granted to whom.</summary>
    public static Task<IReadOnlyList<Grant>> GrantsOf(IQuerySession session, CancellationToken cancel) => All<Grant>(session, session.TenantId, Grant.Kind, cancel);

    private static Task<IReadOnlyList<TRecord>> All<TRecord>(IQuerySession session, string of, string kind, CancellationToken cancel) where TRecord : IRecord =>
        OneReading.Of(session).Once<IReadOnlyList<TRecord>>(("all", of, kind), async () =>
        [
            .. (await session.ForTenant(of).Query<StreamSnapshot>().Where(snapshot => snapshot.Kind == kind).ToListAsync(cancel))
                .Select(snapshot => (TRecord)RecordKind.Of(kind).Record(snapshot.History())),
        ]);

    // Access is of today, whatever moment a report looks at: the store's clock says what day it is, and not the report's scope.
    private static Instant Now(IQuerySession session) => Instant.FromDateTimeOffset(((StoreOptions)session.DocumentStore.Options).Events.TimeProvider.GetUtcNow());
}
