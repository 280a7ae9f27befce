using Ledger.Domain;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Projections.Reports;

/// <summary>A council's records as they were last read and judged. It never changes, so that what is made of it is made once.</summary>
/// <param name="digest">What PostgreSQL's marks of all its rows came to when they were read; null where nothing is kept.</param>
/// <param name="known">The council as it was known at a moment.</param>
/// <param name="all">Every record.</param>
/// <param name="owed">Records in which nothing is written yet though something may be owed, as they were judged; null before the judgement.</param>
internal sealed class KeptCouncil(string? digest, KnownCouncil? known, IReadOnlyList<KeptRecord> all, IReadOnlyList<(RecordKind Kind, JudgedThen Then)>? owed = null)
{
    private readonly Dictionary<RecordKind, ListThen> lists = [];

    private readonly Lazy<IReadOnlyList<RecordJudged>> judged = new(() =>
    [
        .. from one in all.Select(record => (record.Kind, Then: record.Judged!)).Concat(owed!)
           where one.Then.Record.Reference is not null
           group one.Then by one.Kind into kind
           orderby Place(kind.Key)
           from then in kind.OrderBy(one => References.Counted(one.Record.Reference!), StringComparer.Ordinal)
           select new RecordJudged(new(kind.Key.Name, then.Record.Reference!), then.Record, then.Judgement),
    ]);

    internal static KeptCouncil Nothing { get; } = new(null, null, []);

    internal string? Digest => digest;

    internal KnownCouncil? Known => known;

    internal IReadOnlyList<KeptRecord> All => all;

    internal int Entries { get; } = all.Sum(record => record.History.Entries.Count);

    /// <summary>When it was asked about last, counted in questions.</summary>
    internal long LastAsked { get; set; }

    /// <summary>The judgements together with those on the councils whose record this one keeps.</summary>
    internal MadeOf<JudgedStreams> Streams { get; } = new();

    /// <summary>Each record with its judgement, kind by kind and by reference.</summary>
    internal IReadOnlyList<RecordJudged> Judged => judged.Value;

    /// <summary>The same, with the council as it is known at a moment.</summary>
    internal KeptCouncil KnownAt(Instant moment)
    {
        var roster = all.FirstOrDefault(record => record.Id == Council.Stream.Id);
        return known?.Stands(roster, moment) is true ? this : new(digest, new(new Council(roster?.History ?? History.Empty).KnownAt(moment), roster, moment), all);
    }

    /// <summary>Whether to judge it anew would say the same.</summary>
    internal bool IsJudged(ReportScope scope) =>
        owed?.All(one => one.Then.Stands(known!.Council, scope)) is true && all.All(record => record.Judged?.Stands(known!.Council, scope) is true);

    /// <summary>The same with every record judged, those included in which something may be owed though nothing is written.</summary>
    internal KeptCouncil Judge(ReportScope scope)
    {
        var council = known!.Council;
        var roster = (KeptRecord.LastToldOf(council.History, scope.AsOf), KeptRecord.NextToldOf(council.History, scope.AsOf));
        var now = JudgedQuery.Each(all, record => record.Judge(council, scope, roster));
        var written = now.Select(record => (record.Kind, record.Judged!.Record.Reference)).ToHashSet();
        return new(digest, known, now,
        [
            .. from kind in RecordKind.All
               from record in kind.Owed(council)
               where !written.Contains((kind, record.Reference))
               select (kind, JudgedThen.Of(record, History.Empty, council, scope, roster)),
        ]);
    }

    /// <summary>The records of a kind as they looked from two moments, by reference; those of which only later facts were known then are left out.</summary>
    internal IReadOnlyList<IRecord> OfKind(RecordKind kind, Instant asOf, Instant knownAt)
    {
        var ofKind = all.Where(record => record.Kind == kind);
        if (asOf != knownAt) return References.InOrder(ofKind.Select(record => kind.Record(record.History.At(asOf, knownAt))));
        lock (lists)
        {
            if (lists.TryGetValue(kind, out var made) && made.From <= asOf && asOf < made.Before) return made.Records;
            List<RecordThen> then = [.. ofKind.Select(record => record.Then(asOf))];
            return (lists[kind] = new(
                References.InOrder(then.Select(one => one.Record)),
                then.Select(one => one.From).DefaultIfEmpty(Instant.MinValue).Max(), then.Select(one => one.Before).DefaultIfEmpty(Instant.MaxValue).Min())).Records;
        }
    }

    private static int Place(RecordKind kind) => RecordKind.All.TakeWhile(one => one != kind).Count();

    private sealed record ListThen(IReadOnlyList<IRecord> Records, Instant From, Instant Before);
}

/// <summary>A council as it was known at a moment, and the record of its roster it was made from.</summary>
/// <param name="Council">The council.</param>
/// <param name="Roster">The record; null where nothing was recorded.</param>
/// <param name="At">The moment.</param>
internal sealed record KnownCouncil(Council Council, KeptRecord? Roster, Instant At)
{
    /// <summary>Whether the council was known at another moment as it was at this one.</summary>
    internal bool Stands(KeptRecord? roster, Instant moment) => roster?.Mark == Roster?.Mark
        && roster?.History.Entries.Any(entry => entry.RecordedAt > Instant.Min(At, moment) && entry.RecordedAt <= Instant.Max(At, moment)) is not true;
}
