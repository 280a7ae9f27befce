using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Ledger.Domain;
using Ledger.Domain.Concerns;
using Ledger.Domain.Granting;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Readings;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Ledger.Projections.Reports.Asking;
using Marten;
using NodaTime;
using Npgsql;

namespace Ledger.Projections.Reports;

/// <summary>
/// What each reader sees, kept while the program runs. Before it is used again the database is asked whether the roster, a concern, a grant or a
/// reading has changed: whoever loses a place, a group or a grant loses what it opened with the next thing they ask.
/// </summary>
internal sealed class KeptSights
{
    // Some 200 MB (docs/performance.md). The sights that were asked for longest ago are let go first.
    private const int MostEntries = 500_000;

    private static readonly ConditionalWeakTable<IDocumentStore, KeptSights> Kept = [];

    private readonly ConcurrentDictionary<string, KeptAccess> access = new();
    private readonly ConcurrentDictionary<(string Council, string Of, Reader Reader), KeptSight> sights = new();
    private readonly Lock making = new();
    private long asked;

    /// <summary>What is kept of the councils in a store.</summary>
    internal static KeptSights Of(IQuerySession session) => Kept.GetValue(session.DocumentStore, _ => new());

    /// <summary>What a reader sees of a council's own records, or of a predecessor's.</summary>
    internal async Task<KeptSight> Sight(IQuerySession session, Reader reader, string of, Instant now, CancellationToken cancel)
    {
        var roster = await KeptJudgements.Of(session).Roster(session, session.TenantId, cancel);
        var own = await Access(session, session.TenantId, cancel);
        var its = of == session.TenantId ? own : await Access(session, of, cancel);
        var key = (session.TenantId, of, reader);
        // Of many who ask at once one makes it, so that what is worked out by it is worked out once.
        KeptSight? kept;
        lock (making)
        {
            if (!sights.TryGetValue(key, out kept) || !kept.Stands(roster, own, its, now))
                sights[key] = kept = new(new(reader, roster, now, its.Concerns, own.Grants, its.Readings, inherited: of != session.TenantId), roster, own, its, now);
        }

        kept.LastAsked = Interlocked.Increment(ref asked);
        while (sights.Values.Sum(one => (long)one.Entries) > MostEntries && sights.Count > 1 && sights.MinBy(one => one.Value.LastAsked) is { Key: var longest }) sights.TryRemove(longest, out _);
        return kept;
    }

    /// <summary>What decides, beside the roster, who sees what of a council; it is read only where it has changed.</summary>
    internal async Task<KeptAccess> Access(IQuerySession session, string council, CancellationToken cancel)
    {
        var marks = await Marks(session, council, cancel);
        if (access.TryGetValue(council, out var kept) && kept.Marks == marks) return kept;
        string[] kinds = ["concern", Grant.Kind, Reading.Kind];
        var read = (await session.ForTenant(council).Query<StreamSnapshot>().Where(snapshot => snapshot.Kind.IsOneOf(kinds)).ToListAsync(cancel))
            .Select(snapshot => RecordKind.Of(snapshot.Kind).Record(snapshot.History())).ToList();
        var now = new KeptAccess(marks, [.. read.OfType<Concern>().Where(concern => concern.Reference is not null)], [.. read.OfType<Grant>()], [.. read.OfType<Reading>()]);
        return access.AddOrUpdate(council, now, (_, there) => there.Marks == marks ? there : now);
    }

    // The marks are older than what is read after them, or as old.
    private static async Task<string> Marks(IQuerySession session, string council, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select coalesce(string_agg(id::text || xmin::text, ' ' order by id), '') from ledger.mt_doc_streamsnapshot where tenant_id = $1 and kind in ('concern', 'grant', 'reading')")
        {
            Parameters = { new() { Value = council } },
        };
        await using var rows = await session.ExecuteReaderAsync(ask, cancel);
        return await rows.ReadAsync(cancel) ? rows.GetString(0) : "";
    }
}

/// <summary>What decides, beside the roster, who sees what of a council's records.</summary>
/// <param name="Marks">PostgreSQL's marks of the rows it was read from.</param>
/// <param name="Concerns">The concerns, whose routes name their readers.</param>
/// <param name="Grants">What was granted.</param>
/// <param name="Readings">Who read what.</param>
internal sealed record KeptAccess(string Marks, IReadOnlyList<Concern> Concerns, IReadOnlyList<Grant> Grants, IReadOnlyList<Reading> Readings);

/// <summary>What one reader sees, and what was worked out by it.</summary>
/// <param name="sight">What they see.</param>
/// <param name="roster">The roster it rests on.</param>
/// <param name="own">What else it rests on, of their own council.</param>
/// <param name="its">The same of the council whose records they look at.</param>
/// <param name="made">The moment at which it was made.</param>
internal sealed class KeptSight(Sight sight, Council roster, KeptAccess own, KeptAccess its, Instant made)
{
    private readonly ConditionalWeakTable<IRecord, StrongBox<SeenRecord?>> seen = [];
    private readonly ConditionalWeakTable<Judgement, Judgement> shown = [];
    private readonly ConcurrentDictionary<string, MadeOf<SeenRecords>> lists = new();
    private readonly Lock looking = new();
    private Instant opensNext = Instant.MaxValue;
    private int entries;

    /// <summary>What they see.</summary>
    internal Sight Sight { get; } = sight;

    /// <summary>When it was asked for last, counted in questions.</summary>
    internal long LastAsked { get; set; }

    /// <summary>How many entries it keeps as they are seen.</summary>
    internal int Entries => entries;

    /// <summary>Whether to look anew would say the same: access ends with a day or with something recorded, and an embargo with its moment.</summary>
    internal bool Stands(Council council, KeptAccess theirs, KeptAccess ofIt, Instant now)
    {
        lock (looking) return ReferenceEquals(roster, council) && ReferenceEquals(own, theirs) && ReferenceEquals(its, ofIt) && made <= now && now < opensNext && Day(made) == Day(now);
    }

    /// <summary>A record as they see it; null where it does not exist for them.</summary>
    internal SeenRecord? See(IRecord record) => seen.GetValue(record, one =>
    {
        var found = Sight.See(one);
        lock (looking)
        {
            entries += found?.Entries.Length ?? 0;
            opensNext = Instant.Min(opensNext, Sight.OpensNext(one) ?? Instant.MaxValue);
        }

        return new(found);
    }).Value;

    /// <summary>What they are shown of a judgement.</summary>
    /// <param name="whole">The judgement.</param>
    /// <param name="show">Works it out.</param>
    internal Judgement Shown(Judgement whole, Func<Judgement, Judgement> show) => shown.GetValue(whole, one => show(one));

    /// <summary>Records of a kind as they see them.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="whole">The records.</param>
    internal SeenRecords See(string kind, IReadOnlyList<IRecord> whole) => lists.GetOrAdd(kind, _ => new()).Once([whole], () => SeenRecords.Of(whole, See));

    /// <summary>What they are shown of all judgements.</summary>
    internal MadeOf<JudgedStreams> Streams { get; } = new();

    /// <summary>What was asked in the records, as they see them, which depends on nothing else but the roster.</summary>
    internal MadeOf<IReadOnlyList<AskedLine>> Asked { get; } = new();

    /// <summary>Whether a report looks at the present, of which alone anything is kept.</summary>
    internal bool Serves(ReportScope scope) => scope is { Only: null, Under: null, Body: null } && scope.AsOf == scope.KnownAt && scope.AsOf >= made;

    private static LocalDate Day(Instant moment) => moment.InZone(OccurredAt.London).Date;
}
