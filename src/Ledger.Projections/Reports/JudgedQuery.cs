using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports;

/// <summary>A record with what the rules say of it.</summary>
/// <param name="Name">The record's name.</param>
/// <param name="Record">The record, whole.</param>
/// <param name="Judgement">What the rules say; as far as the reader is shown it.</param>
/// <param name="InheritedFrom">The slug of the predecessor whose record it is; null for the council's own.</param>
public sealed record RecordJudged(StreamName Name, IRecord Record, Judgement Judgement, string? InheritedFrom = null);

/// <summary>A council with every record in scope judged.</summary>
/// <param name="Council">The council as known.</param>
/// <param name="Streams">Each record with its judgement.</param>
public sealed record JudgedStreams(Council Council, IReadOnlyList<RecordJudged> Streams)
{
    private readonly Lazy<IReadOnlyList<FindingLine>> findings = new(() =>
    [
        .. from one in Streams
           from finding in one.Judgement.Findings
           orderby finding.On descending
           select FindingLine.Of(one.Name, finding, one.InheritedFrom),
    ]);

    private readonly Lazy<IReadOnlyList<DutyLine>> duties = new(() =>
    [
        .. from one in Streams
           from duty in one.Judgement.Duties
           orderby Array.IndexOf(Urgency, duty.State), duty.Due.On ?? LocalDate.MaxIsoValue, duty.On
           select DutyLine.Of(one.Name, duty, one.InheritedFrom),
    ]);

    /// <summary>Every breach and question, the latest act first.</summary>
    public IReadOnlyList<FindingLine> Findings => findings.Value;

    /// <summary>Every duty: overdue first, then open, then the rest, the earliest due first.</summary>
    public IReadOnlyList<DutyLine> Duties => duties.Value;

    private static DutyState[] Urgency { get; } = [DutyState.Overdue, DutyState.Open, DutyState.MetLate, DutyState.Met, DutyState.Waived];
}

/// <summary>Judges every record in a report's scope.</summary>
public static class JudgedQuery
{
    /// <summary>Reads and judges the whole record, and leaves of it what the reader is shown.</summary>
    public static Task<JudgedStreams> Run(IQuerySession session, ReportScope scope, CancellationToken cancel) => OneReading.Of(session).Once(
        ("judged", scope), async () => await ShownJudgements.Of(session, scope, await Whole(session, scope.Whole, cancel), cancel));

    // Of a whole council, only what has changed since it was last asked about is judged.
    private static async Task<JudgedStreams> Whole(IQuerySession session, ReportScope scope, CancellationToken cancel)
    {
        if (scope.Only is not null) return await One(session, scope, cancel);
        var own = await KeptJudgements.Of(session).Judge(session, session.TenantId, scope, cancel);
        var inherited = new List<(string From, KeptCouncil Judged)>();
        foreach (var (slug, _, _) in await Inherited.By(session, own.Known!.Council, scope, cancel))
            inherited.Add((slug, await KeptJudgements.Of(session).Judge(session, slug, scope, cancel)));
        return own.Streams.Once(
            [.. inherited.Select(one => one.Judged)],
            () => new(own.Known.Council, [.. own.Judged, .. from council in inherited from one in council.Judged.Judged select one with { InheritedFrom = council.From }]));
    }

    private static async Task<JudgedStreams> One(IQuerySession session, ReportScope scope, CancellationToken cancel)
    {
        var own = new RecordsQuery(session);
        var council = await own.Council(scope, cancel);
        var streams = new List<RecordJudged>();
        await Add(own, council, null);
        foreach (var (slug, predecessor, records) in await Inherited.By(session, council, scope, cancel)) await Add(records, predecessor, slug);
        return new(council, streams);

        async Task Add(RecordsQuery query, Council of, string? from) =>
            streams.AddRange((await Read(query, of, scope, cancel)).Select(one => new RecordJudged(one.Name, one.Record, one.Record.Judge(of, scope.AsOf, scope.Under), from)));
    }

    private static async Task<IReadOnlyList<(StreamName Name, IRecord Record)>> Read(RecordsQuery query, Council council, ReportScope scope, CancellationToken cancel)
    {
        var records = new List<(StreamName, IRecord)>();
        foreach (var kind in RecordKind.All)
            records.AddRange(WithOwed(kind, await query.OfKind(kind.Name, scope, cancel), council, scope).Select(record => (new StreamName(kind.Name, record.Reference!), record)));
        return records;
    }

    /// <summary>Works something out of each record, in their order: rules are pure, so that every core can judge.</summary>
    internal static IReadOnlyList<TResult> Each<TRecord, TResult>(IReadOnlyList<TRecord> records, Func<TRecord, TResult> work) =>
        [.. records.AsParallel().AsOrdered().Select(work)];

    // Something may be owed in a record in which nothing is written yet: a member who took office and registered nothing.
    private static IEnumerable<IRecord> WithOwed(RecordKind kind, IReadOnlyList<IRecord> found, Council council, ReportScope scope)
    {
        var written = found.Select(Name).ToHashSet();
        var owed = kind.Owed(council).Where(record => !written.Contains(Name(record)) && (scope.Only is not { } only || Name(record) == only)).ToList();
        return owed.Count == 0 ? found : found.Concat(owed).OrderBy(record => record.Reference!, References.Natural);

        StreamName Name(IRecord record) => new(kind.Name, record.Reference!);
    }
}
