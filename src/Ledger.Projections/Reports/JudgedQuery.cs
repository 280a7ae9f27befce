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
        var records = new RecordsQuery(session);
        var council = await records.Council(scope, cancel);
        var judged = new List<(StreamName, Judgement)>();
        foreach (var kind in RecordKind.All)
            foreach (var record in WithOwed(kind, await records.OfKind(kind.Name, scope, cancel), council, scope))
                judged.Add((new(kind.Name, record.Reference!), record.Judge(council, scope.AsOf, scope.Under)));
        return new(council, judged);
    }

    // Something may be owed in a record in which nothing is written yet: a member who took office and registered nothing.
    private static IEnumerable<IRecord> WithOwed(RecordKind kind, IReadOnlyList<IRecord> found, Council council, ReportScope scope)
    {
        var written = found.Select(Name).ToHashSet();
        var owed = kind.Owed(council).Where(record => !written.Contains(Name(record)) && (scope.Only is not { } only || Name(record) == only)).ToList();
        return owed.Count == 0 ? found : found.Concat(owed).OrderBy(record => record.Reference!, References.Natural);

        StreamName Name(IRecord record) => new(kind.Name, record.Reference!);
    }
}
