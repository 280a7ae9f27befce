using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Marten;
using NodaTime;
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
    internal async Task<IReadOnlyList<KeptRecord>?> Records(IQuerySession session, string council, CancellationToken cancel)
    {
        if (tooLarge.ContainsKey(council)) return null;
        if (councils.GetValueOrDefault(council) is { } kept && kept.Has(await Marks(session, council, cancel))) return kept.All;
        // Of many who ask at once, one reads, and the others find what was read.
        using var turn = await Turn.Of(reading, council, cancel);
        var (before, marks) = (councils.GetValueOrDefault(council) ?? KeptCouncil.Nothing, await Marks(session, council, cancel));
        if (before.Has(marks)) return before.All;
        var read = await Read(session.ForTenant(council), before.Records, marks, cancel);
        Keep(council, new(before.Roster, before.Known, before.KnownAt, read.ToDictionary(record => record.Id), 0));
        return read;
    }

    /// <summary>
    /// Every record of a council, from its second reader on; null for the first, who reads the kinds they need from the database: a command line
    /// that lists letters and ends does not read every matter.
    /// </summary>
    internal async Task<IReadOnlyList<KeptRecord>?> RecordsAskedAgain(IQuerySession session, string council, CancellationToken cancel) =>
        councils.ContainsKey(council) || !askedOfOnce.TryAdd(council, true) ? await Records(session, council, cancel) : null;

    /// <summary>A council with everything that its roster says, which is read only where it has changed.</summary>
    internal async Task<Council> Roster(IQuerySession session, string council, CancellationToken cancel)
    {
        if (await Mark(session, council, cancel) is not { } mark) return new(History.Empty);
        if (rosters.TryGetValue(council, out var kept) && kept.Mark == mark) return kept.Council;
        var read = (await session.ForTenant(council).LoadAsync<StreamSnapshot>(Council.Stream.Id, cancel)).Council();
        rosters[council] = (mark, read);
        return read;
    }

    /// <summary>Judges every record of a council, those included in which something may be owed though nothing is written.</summary>
    internal async Task<(Council Council, IReadOnlyList<(StreamName Name, Judgement Judgement)> Judged)> Judge(
        IQuerySession session, string council, ReportScope scope, CancellationToken cancel)
    {
        var (known, read) = await Known(session, council, scope, cancel);
        if (!MayKeep(scope)) return Told(Anew(known, read, scope));
        if (read.All(record => record.Judged?.Stands(known, scope) is true)) return Told(read);
        using var turn = await Turn.Of(judging, council, cancel);
        (known, read) = await Known(session, council, scope, cancel);
        var judged = Anew(known, read, scope);
        Keep(council, new(judged.FirstOrDefault(record => record.Id == Council.Stream.Id), known, scope.KnownAt, judged.ToDictionary(record => record.Id), 0));
        return Told(judged);

        (Council, IReadOnlyList<(StreamName, Judgement)>) Told(IReadOnlyList<KeptRecord> records) => (known, [.. RecordKind.All.SelectMany(kind => InOrder(kind, records, known, scope))]);
    }

    private static IReadOnlyList<KeptRecord> Anew(Council known, IReadOnlyList<KeptRecord> read, ReportScope scope)
    {
        var roster = (KeptRecord.LastToldOf(known.History, scope.AsOf), KeptRecord.NextToldOf(known.History, scope.AsOf));
        return JudgedQuery.Each(read, record => record.Judge(known, scope, roster));
    }

    // The council as it is known: the same as at the last judgement, where the roster is.
    private async Task<(Council Known, IReadOnlyList<KeptRecord> Read)> Known(IQuerySession session, string council, ReportScope scope, CancellationToken cancel)
    {
        var read = await Records(session, council, cancel) ?? await Read(session.ForTenant(council), KeptCouncil.Nothing.Records, await Marks(session, council, cancel), cancel);
        var (kept, roster) = (councils.GetValueOrDefault(council) ?? KeptCouncil.Nothing, read.FirstOrDefault(record => record.Id == Council.Stream.Id));
        return (kept.Knows(roster, scope) ? kept.Known! : new Council(roster?.History ?? History.Empty).KnownAt(scope.KnownAt), read);
    }

    /// <summary>Whether a report looks, by the council's own protocols, at one moment as it was known at that moment: as those of the present do.</summary>
    internal static bool MayKeep(ReportScope scope) => scope.AsOf == scope.KnownAt && scope.Under is null;

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

    // The marks are older than what is read here, or as old: what changes between is read again next time.
    private static async Task<IReadOnlyList<KeptRecord>> Read(
        ITenantQueryOperations documents, IReadOnlyDictionary<Guid, KeptRecord> before, IReadOnlyDictionary<Guid, string> now, CancellationToken cancel)
    {
        var changed = now.Keys.Where(id => before.GetValueOrDefault(id)?.Mark != now[id]).ToArray();
        var found = before.Values.Where(record => now.GetValueOrDefault(record.Id) == record.Mark).ToList();
        if (changed.Length == 0) return found;
        var snapshots = documents.Query<StreamSnapshot>();
        await foreach (var snapshot in (found.Count == 0 ? snapshots : snapshots.Where(one => one.Id.IsOneOf(changed))).ToAsyncEnumerable(cancel))
            if (now.TryGetValue(snapshot.Id, out var mark)) found.Add(new(snapshot.Id, mark, RecordKind.Of(snapshot.Kind), snapshot.History(), null));
        return found;
    }

    private static IEnumerable<(StreamName Name, Judgement Judgement)> InOrder(RecordKind kind, IReadOnlyList<KeptRecord> judged, Council council, ReportScope scope)
    {
        var written = judged.Where(record => record.Kind == kind && record.Judged!.Reference is not null)
            .ToDictionary(record => new StreamName(kind.Name, record.Judged!.Reference!), record => record.Judged!.Judgement);
        foreach (var owed in kind.Owed(council))
            if (new StreamName(kind.Name, owed.Reference!) is var name && !written.ContainsKey(name)) written[name] = owed.Judge(council, scope.AsOf, scope.Under);
        return written.OrderBy(one => References.Counted(one.Key.Reference), StringComparer.Ordinal).Select(one => (one.Key, one.Value));
    }

    private void Keep(string council, KeptCouncil judged)
    {
        if (judged.Entries > MostEntries) tooLarge[council] = true;
        councils[council] = judged with { Asked = Interlocked.Increment(ref asked) };
        while (councils.Values.Sum(one => one.Entries) > MostEntries && councils.MinBy(one => one.Value.Asked) is { Key: { } longest })
            councils.TryRemove(longest, out _);
    }

    private sealed record KeptCouncil(KeptRecord? Roster, Council? Known, Instant KnownAt, IReadOnlyDictionary<Guid, KeptRecord> Records, long Asked)
    {
        internal static KeptCouncil Nothing { get; } = new(null, null, Instant.MinValue, new Dictionary<Guid, KeptRecord>(), 0);

        internal int Entries { get; } = Records.Values.Sum(record => record.History.Entries.Count);

        internal IReadOnlyList<KeptRecord> All { get; } = [.. Records.Values];

        /// <summary>Whether the rows still have the marks of those that were read, and there are no others.</summary>
        internal bool Has(IReadOnlyDictionary<Guid, string> marks) => marks.Count == Records.Count && marks.All(one => Records.GetValueOrDefault(one.Key)?.Mark == one.Value);

        /// <summary>Whether the council is known at a moment as it was known then.</summary>
        internal bool Knows(KeptRecord? roster, ReportScope scope) =>
            Known is not null && roster?.Mark == Roster?.Mark
            && roster?.History.Entries.Any(entry => entry.RecordedAt > Instant.Min(KnownAt, scope.KnownAt) && entry.RecordedAt <= Instant.Max(KnownAt, scope.KnownAt)) is not true;
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
