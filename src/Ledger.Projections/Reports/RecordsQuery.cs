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
    private readonly string of = tenant ?? session.TenantId;
    private readonly OneReading reading = OneReading.Of(session);

    /// <summary>The council as the ledger knew it.</summary>
    public async Task<Council> Council(ReportScope scope, CancellationToken cancel)
    {
        var whole = await KeptJudgements.Of(session).Roster(session, of, cancel);
        var known = await reading.Once(("council", of, scope.KnownAt), () => Task.FromResult(whole.KnownAt(scope.KnownAt)));
        return scope.Reader.Role is Role.Keeper ? known : (await SightOf(scope, cancel)).See(known)?.Record as Council ?? new(History.Empty);
    }

    /// <summary>The matters in scope, by reference.</summary>
    public async Task<IReadOnlyList<Matter>> Matters(ReportScope scope, CancellationToken cancel) => [.. (await OfKind("matter", scope, cancel)).Cast<Matter>()];

    /// <summary>The letters in scope, by reference.</summary>
    public async Task<IReadOnlyList<Letter>> Letters(ReportScope scope, CancellationToken cancel) => [.. (await OfKind("letter", scope, cancel)).Cast<Letter>()];

    /// <summary>The records of one kind in scope, by reference; those of which the reader sees only later facts are left out.</summary>
    public async Task<IReadOnlyList<IRecord>> OfKind(string kind, ReportScope scope, CancellationToken cancel) => scope.Reader.Role is Role.Keeper
        ? await Whole(kind, scope, cancel)
        : (await SeenOf(kind, scope, cancel)).Records;

    /// <summary>The records of one kind in scope as the reader sees them, by reference; those of which only later facts are known yet are left out.</summary>
    public async Task<IReadOnlyList<SeenRecord>> Seen(string kind, ReportScope scope, CancellationToken cancel) => (await SeenOf(kind, scope, cancel)).All;

    private Task<SeenRecords> SeenOf(string kind, ReportScope scope, CancellationToken cancel) =>
        reading.Once(("seen", of, kind, scope.Reader, scope.AsOf, scope.KnownAt, scope.Only), async () =>
        {
            var whole = await Whole(kind, scope, cancel);
            if (scope.Reader.Role is Role.Keeper) return SeenRecords.Of(whole, record => Sight.OfKeeper.See(record));
            var seeing = await Sights.Kept(session, scope.Reader, cancel, tenant);
            return scope.Only is null && scope.AsOf == scope.KnownAt ? seeing.See(kind, whole) : SeenRecords.Of(whole, record => seeing.Sight.See(record));
        });

    /// <summary>One record, with everything recorded in it, as a reader sees it; null where it does not exist for them.</summary>
    public async Task<SeenRecord?> One(StreamName name, Reader reader, CancellationToken cancel)
    {
        var whole = RecordKind.Of(name.Kind).Record((await session.ForTenant(of).LoadAsync<StreamSnapshot>(name.Id, cancel)).History());
        return (await Sights.Of(session, reader, cancel, tenant)).See(whole, name);
    }

    /// <summary>The references of every record of a kind, whoever may see which of them.</summary>
    public async Task<IReadOnlyList<string>> ReferencesOf(string kind, CancellationToken cancel)
    {
        return await Kept(cancel) is { } kept
            ? [.. kept.All.Where(record => record.Kind.Name == kind).Select(record => ReferenceOf(record.History)).OfType<string>()]
            : [.. (await Stored(RecordKind.Of(kind), ReferenceOf, cancel)).OfType<string>()];

        string? ReferenceOf(History history) => RecordKind.Of(kind).Record(history).Reference;
    }

    /// <summary>What the report's reader sees.</summary>
    internal Task<Sight> SightOf(ReportScope scope, CancellationToken cancel) => Sights.Of(session, scope.Reader, cancel, tenant);

    // One record is read by itself; of many, only those are read that changed since somebody asked last.
    private Task<IReadOnlyList<IRecord>> Whole(string kind, ReportScope scope, CancellationToken cancel) =>
        reading.Once(("whole", of, kind, scope.AsOf, scope.KnownAt, scope.Only), async () =>
        {
            var ofKind = RecordKind.Of(kind);
            if (scope.Only is { } only) return References.InOrder(only.Kind == kind && await session.ForTenant(of).LoadAsync<StreamSnapshot>(only.Id, cancel) is { } one ? [At(one.History())] : []);
            return await Kept(cancel) is { } kept ? kept.OfKind(ofKind, scope.AsOf, scope.KnownAt) : References.InOrder(await Stored(ofKind, At, cancel));

            IRecord At(History history) => ofKind.Record(history.At(scope.AsOf, scope.KnownAt));
        });

    private Task<KeptCouncil?> Kept(CancellationToken cancel) => reading.Once(("records", of), () => KeptJudgements.Of(session).RecordsAskedAgain(session, of, cancel));

    // Each is made into what is wanted of it as it is read: what is not wanted need not outlive the reading.
    private async Task<IReadOnlyList<T>> Stored<T>(RecordKind kind, Func<History, T> wanted, CancellationToken cancel)
    {
        var read = new List<T>();
        await foreach (var snapshot in session.ForTenant(of).Query<StreamSnapshot>().Where(snapshot => snapshot.Kind == kind.Name).ToAsyncEnumerable(cancel)) read.Add(wanted(snapshot.History()));
        return read;
    }
}
