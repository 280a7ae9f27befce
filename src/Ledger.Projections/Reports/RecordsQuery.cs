using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Marten;

namespace Ledger.Projections.Reports;

/// <summary>Reads a council and its records as they were at a report's moments.</summary>
/// <param name="session">A session of the council.</param>
/// <param name="tenant">Another council to read instead, whose record this one keeps.</param>
public sealed class RecordsQuery(IQuerySession session, string? tenant = null)
{
    private readonly ITenantQueryOperations documents = session.ForTenant(tenant ?? session.TenantId);

    /// <summary>The council as the ledger knew it.</summary>
    public async Task<Council> Council(ReportScope scope, CancellationToken cancel) =>
        (await documents.LoadAsync<StreamSnapshot>(Domain.Roster.Council.Stream.Id, cancel)).Council().KnownAt(scope.KnownAt);

    /// <summary>The matters in scope, by reference.</summary>
    public async Task<IReadOnlyList<Matter>> Matters(ReportScope scope, CancellationToken cancel) => [.. (await OfKind("matter", scope, cancel)).Cast<Matter>()];

    /// <summary>The letters in scope, by reference.</summary>
    public async Task<IReadOnlyList<Letter>> Letters(ReportScope scope, CancellationToken cancel) => [.. (await OfKind("letter", scope, cancel)).Cast<Letter>()];

    /// <summary>The records of one kind in scope, by reference; those of which only later facts are known yet are left out.</summary>
    public async Task<IReadOnlyList<IRecord>> OfKind(string kind, ReportScope scope, CancellationToken cancel)
    {
        var made = RecordKind.Of(kind);
        var found = new List<IRecord>();
        await foreach (var snapshot in Read(made, scope, cancel))
        {
            var record = made.Record(snapshot.History().At(scope.AsOf, scope.KnownAt));
            if (record.Reference is not null) found.Add(record);
        }

        return [.. found.OrderBy(record => record.Reference!, References.Natural)];
    }

    private IAsyncEnumerable<StreamSnapshot> Read(RecordKind kind, ReportScope scope, CancellationToken cancel)
    {
        var snapshots = documents.Query<StreamSnapshot>().Where(snapshot => snapshot.Kind == kind.Name);
        if (scope.Only is not { } only) return snapshots.ToAsyncEnumerable(cancel);
        var id = only.Kind == kind.Name ? only.Id : Guid.Empty;
        return snapshots.Where(snapshot => snapshot.Id == id).ToAsyncEnumerable(cancel);
    }
}
