using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Marten;

namespace Ledger.Projections.Reports;

/// <summary>A council with every record in scope judged.</summary>
/// <param name="Council">The council as known.</param>
/// <param name="Streams">Each record with its judgement.</param>
public sealed record JudgedStreams(Council Council, IReadOnlyList<(StreamName Name, Judgement Judgement)> Streams);

/// <summary>Judges every record in a report's scope.</summary>
public static class JudgedQuery
{
    /// <summary>Reads and judges.</summary>
    public static async Task<JudgedStreams> Run(IQuerySession session, ReportScope scope, CancellationToken cancel)
    {
        var (council, records) = await Read(session, scope, cancel);
        return new(council, Each(records, one => (one.Name, one.Record.Judge(council, scope.AsOf, scope.Under))));
    }

    /// <summary>Reads the council and every record in scope, those included in which something may be owed though nothing is written.</summary>
    internal static async Task<(Council Council, IReadOnlyList<(StreamName Name, IRecord Record)> Records)> Read(
        IQuerySession session, ReportScope scope, CancellationToken cancel)
    {
        var query = new RecordsQuery(session);
        var council = await query.Council(scope, cancel);
        var records = new List<(StreamName, IRecord)>();
        foreach (var kind in RecordKind.All)
            records.AddRange(WithOwed(kind, await query.OfKind(kind.Name, scope, cancel), council, scope).Select(record => (new StreamName(kind.Name, record.Reference!), record)));
        return (council, records);
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
