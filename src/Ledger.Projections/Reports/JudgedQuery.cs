using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Marten;

namespace Ledger.Projections.Reports;

/// <summary>A council with every record in scope judged.</summary>
/// <param name="Council">The council as known.</param>
/// <param name="Streams">Each record with its judgement; and the slug of the predecessor whose record it is, where it is inherited.</param>
public sealed record JudgedStreams(Council Council, IReadOnlyList<(StreamName Name, Judgement Judgement, string? InheritedFrom)> Streams);

/// <summary>Judges every record in a report's scope.</summary>
public static class JudgedQuery
{
    /// <summary>Reads and judges.</summary>
    public static async Task<JudgedStreams> Run(IQuerySession session, ReportScope scope, CancellationToken cancel)
    {
        var records = new RecordsQuery(session);
        var council = await records.Council(scope, cancel);
        var judged = await Judge(records, council, scope, null, cancel);
        foreach (var (slug, predecessor, its) in await Inherited.By(session, council, scope, cancel))
            judged.AddRange(await Judge(its, predecessor, scope, slug, cancel));
        return new(council, judged);
    }

    private static async Task<List<(StreamName, Judgement, string?)>> Judge(RecordsQuery records, Council council, ReportScope scope, string? inheritedFrom, CancellationToken cancel)
    {
        var judged = new List<(StreamName, Judgement, string?)>();
        foreach (var kind in RecordKind.All)
            foreach (var record in await records.OfKind(kind.Name, scope, cancel))
                judged.Add((new(kind.Name, record.Reference!), record.Judge(council, scope.AsOf, scope.Under), inheritedFrom));
        return judged;
    }
}
