using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Ledger.Domain;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Marten;
using Npgsql;

namespace Ledger.Projections.Reports;

/// <summary>
/// What each council's records said and how they were judged, kept while the program runs. After one event only the record that changed is
/// read and judged again; after a change of the roster everything is judged again and only the roster read; after midnight everything is
/// judged and nothing read. Nothing here is the truth: whatever is let go is read again.
/// </summary>
internal sealed class KeptJudgements
{
    // Some 350 MB (docs/performance.md). The councils asked about longest ago are let go first; one that is larger by itself is not kept.
    private const int MostEntries = 250_000;

    private static readonly ConditionalWeakTable<IDocumentStore, KeptJudgements> Kept = [];

    private readonly ConcurrentDictionary<string, KeptCouncil> councils = new();
    private readonly ConcurrentDictionary<string, (string Mark, Council Council)> rosters = new();
    private readonly ConcurrentDictionary<string, bool> tooLarge = new();
    private readonly ConcurrentDictionary<string, bool> askedOfOnce = new();
    private readonly ConcurrentDictionary<string, SemaphoreSlim> reading = new();
    private readonly ConcurrentDictionary<string, SemaphoreSlim> judging = new();
    private long asked;

    /// <summary>What is kept of the councils in a store.</summary>
    internal static KeptJudgements Of(IQuerySession session) => Kept.GetValue(session.DocumentStore, _ => new());

    /// <summary>Every record of a council, of which only those are read that have changed; null for a council that is too large to keep.</summary>
    internal async Task<KeptCouncil?> Records(IQuerySession session, string council, CancellationToken cancel)
    {
        if (tooLarge.ContainsKey(council)) return null;
        if (councils.GetValueOrDefault(council) is { Digest: { } digest } kept && digest == await Digest(session, council, cancel)) return kept;
        // Of many who ask at once, one reads, and the others find what was read.
        using var turn = await Turn.Of(reading, council, cancel);
        var (before, now) = (councils.GetValueOrDefault(council) ?? KeptCouncil.Nothing, await Digest(session, council, cancel));
        if (before.Digest == now) return before;
        return Keep(council, new(now, before.Known, await Read(session.ForTenant(council), before, await Marks(session, council, cancel), cancel)));
    }

    /// <summary>
    /// Every record of a council, from its second reader on; null for the first, who reads the kinds they need from the database: a command line
    /// that lists letters and ends does not read every matter.
    /// </summary>
    internal async Task<KeptCouncil?> RecordsAskedAgain(IQuerySession session, string council, CancellationToken cancel) =>
        councils.ContainsKey(council) || !askedOfOnce.TryAdd(council, true) ? await Records(session, council, cancel) : null;

    /// <summary>A council with everything that its roster says, which is read only where it has changed.</summary>
    internal async Task<Council> Roster(IQuerySession session, string council, CancellationToken cancel)
    {
        if (await Mark(session, council, cancel) is not { } mark) return new(History.Empty);
        if (rosters.TryGetValue(council, out var kept) && kept.Mark == mark) return kept.Council;
        var read = (await session.ForTenant(council).LoadAsync<StreamSnapshot>(Council.Stream.Id, cancel)).Council();
        return rosters.AddOrUpdate(council, (mark, read), (_, there) => there.Mark == mark ? there : (mark, read)).Council;
    }

    /// <summary>Judges every record of a council, those included in which something may be owed though nothing is written.</summary>
    internal async Task<KeptCouncil> Judge(IQuerySession session, string council, ReportScope scope, CancellationToken cancel)
    {
        var read = await Known(session, council, scope, cancel);
        if (!MayKeep(scope)) return read.Judge(scope);
        if (read.IsJudged(scope)) return read;
        using var turn = await Turn.Of(judging, council, cancel);
        read = await Known(session, council, scope, cancel);
        return read.IsJudged(scope) ? read : Keep(council, read.Judge(scope));
    }

    private async Task<KeptCouncil> Known(IQuerySession session, string council, ReportScope scope, CancellationToken cancel) =>
        (await Records(session, council, cancel) ?? new(null, null, await Read(session.ForTenant(council), KeptCouncil.Nothing, await Marks(session, council, cancel), cancel))).KnownAt(scope.KnownAt);

    /// <summary>Whether a report looks, by the council's own protocols, at one moment as it was known at that moment: as those of the present do.</summary>
    internal static bool MayKeep(ReportScope scope) => scope.AsOf == scope.KnownAt && scope.Under is null;

    // One number of every row's mark, which the database adds up more quickly than it sends them.
    private static async Task<string> Digest(IQuerySession session, string council, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select count(*) || ' ' || coalesce(sum(uuid_hash_extended(id, xmin::text::bigint)), 0) from ledger.mt_doc_streamsnapshot where tenant_id = $1")
        {
            Parameters = { new() { Value = council } },
        };
        await using var rows = await session.ExecuteReaderAsync(ask, cancel);
        await rows.ReadAsync(cancel);
        return rows.GetString(0);
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> Marks(IQuerySession session, string council, CancellationToken cancel)
    {
        var marks = new Dictionary<Guid, string>();
        await using var ask = new NpgsqlCommand("select id, xmin::text from ledger.mt_doc_streamsnapshot where tenant_id = $1") { Parameters = { new() { Value = council } } };
        await using var rows = await session.ExecuteReaderAsync(ask, cancel);
        while (await rows.ReadAsync(cancel)) marks.Add(rows.GetGuid(0), rows.GetString(1));
        return marks;
    }

    private static async Task<string?> Mark(IQuerySession session, string council, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select xmin::text from ledger.mt_doc_streamsnapshot where tenant_id = $1 and id = $2")
        {
            Parameters = { new() { Value = council }, new() { Value = Council.Stream.Id } },
        };
        await using var rows = await session.ExecuteReaderAsync(ask, cancel);
        return await rows.ReadAsync(cancel) ? rows.GetString(0) : null;
    }

    // The digest and the marks are older than what is read here, or as old: what changes between is read again next time.
    private static async Task<IReadOnlyList<KeptRecord>> Read(
        ITenantQueryOperations documents, KeptCouncil before, IReadOnlyDictionary<Guid, string> now, CancellationToken cancel)
    {
        var found = before.All.Where(record => now.GetValueOrDefault(record.Id) == record.Mark).ToList();
        var changed = now.Keys.Except(found.Select(record => record.Id)).ToArray();
        if (changed.Length == 0) return found;
        var snapshots = documents.Query<StreamSnapshot>();
        await foreach (var snapshot in (found.Count == 0 ? snapshots : snapshots.Where(one => one.Id.IsOneOf(changed))).ToAsyncEnumerable(cancel))
            if (now.TryGetValue(snapshot.Id, out var mark)) found.Add(new(snapshot.Id, mark, RecordKind.Of(snapshot.Kind), snapshot.History(), null));
        return found;
    }

    private KeptCouncil Keep(string council, KeptCouncil read)
    {
        if (read.Entries > MostEntries) tooLarge[council] = true;
        read.LastAsked = Interlocked.Increment(ref asked);
        councils[council] = read;
        while (councils.Values.Sum(one => one.Entries) > MostEntries && councils.MinBy(one => one.Value.LastAsked) is { Key: { } longest })
            councils.TryRemove(longest, out _);
        return read;
    }

    private sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        internal static async Task<Turn> Of(ConcurrentDictionary<string, SemaphoreSlim> turns, string council, CancellationToken cancel)
        {
            var one = turns.GetOrAdd(council, _ => new(1));
            await one.WaitAsync(cancel);
            return new(one);
        }

        public void Dispose() => one.Release();
    }
}
