using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Marten;

namespace Ledger.Projections.Reports;

/// <summary>
/// Reads a council and its records as they were at a report's moments, as far as its reader may see them. What only judging may see is read
/// with <see cref="ReportScope.Whole"/>.
/// </summary>
/// <param name="session">A session of the council.</param>
/// <param name="tenant">Another council to read instead, whose record this one keeps.</param>
public sealed class RecordsQuery(IQuerySession session, string? tenant = null)
{
    private readonly ITenantQueryOperations documents = session.ForTenant(tenant ?? session.TenantId);
    private Sight? sight;

    /// <summary>The council as the ledger knew it.</summary>
    public async Task<Council> Council(ReportScope scope, CancellationToken cancel)
    {
        var whole = (await documents.LoadAsync<StreamSnapshot>(Domain.Roster.Council.Stream.Id, cancel)).Council().KnownAt(scope.KnownAt);
        return (await SightOf(scope, cancel)).See(whole)?.Record as Council ?? new(History.Empty);
    }

    /// <summary>The matters in scope, by reference.</summary>
    public async Task<IReadOnlyList<Matter>> Matters(ReportScope scope, CancellationToken cancel) => [.. (await OfKind("matter", scope, cancel)).Cast<Matter>()];

    /// <summary>The letters in scope, by reference.</summary>
    public async Task<IReadOnlyList<Letter>> Letters(ReportScope scope, CancellationToken cancel) => [.. (await OfKind("letter", scope, cancel)).Cast<Letter>()];

    /// <summary>The records of one kind in scope, by reference; those of which the reader sees only later facts are left out.</summary>
    public async Task<IReadOnlyList<IRecord>> OfKind(string kind, ReportScope scope, CancellationToken cancel) =>
        [.. (await Seen(kind, scope, cancel)).Select(seen => seen.Record).Where(record => record.Reference is not null)];

    /// <summary>The records of one kind in scope as the reader sees them, by reference; those of which only later facts are known yet are left out.</summary>
    public async Task<IReadOnlyList<SeenRecord>> Seen(string kind, ReportScope scope, CancellationToken cancel)
    {
        var (made, seeing) = (RecordKind.Of(kind), await SightOf(scope, cancel));
        var found = new List<SeenRecord>();
        await foreach (var snapshot in Read(made, scope, cancel))
        {
            var record = made.Record(snapshot.History().At(scope.AsOf, scope.KnownAt));
            if (record.Reference is not null && seeing.See(record) is { } seen) found.Add(seen);
        }

        return [.. found.OrderBy(seen => seen.Name.Reference, References.Natural)];
    }

    /// <summary>What the report's reader sees.</summary>
    internal async Task<Sight> SightOf(ReportScope scope, CancellationToken cancel) =>
        scope.Reader.Role is Role.Keeper ? Sight.OfKeeper
        : sight is { } known && known.Reader == scope.Reader ? known
        : sight = await Sights.Of(session, scope.Reader, cancel, tenant);

    private IAsyncEnumerable<StreamSnapshot> Read(RecordKind kind, ReportScope scope, CancellationToken cancel)
    {
        var snapshots = documents.Query<StreamSnapshot>().Where(snapshot => snapshot.Kind == kind.Name);
        if (scope.Only is not { } only) return snapshots.ToAsyncEnumerable(cancel);
        var id = only.Kind == kind.Name ? only.Id : Guid.Empty;
        return snapshots.Where(snapshot => snapshot.Id == id).ToAsyncEnumerable(cancel);
    }
}
