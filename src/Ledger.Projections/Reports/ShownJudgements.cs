using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Marten;

namespace Ledger.Projections.Reports;

/// <summary>Rules judge the whole record; this leaves of what they said what a report's reader is shown.</summary>
internal static class ShownJudgements
{
    /// <summary>What the reader is shown of records judged whole.</summary>
    /// <param name="session">A session of the council.</param>
    /// <param name="scope">The report's scope, with its reader.</param>
    /// <param name="judged">Everything that was said.</param>
    /// <param name="cancel">Gives up.</param>
    internal static async Task<JudgedStreams> Of(IQuerySession session, ReportScope scope, JudgedStreams judged, CancellationToken cancel)
    {
        if (scope.Reader.Role is Role.Keeper) return judged;
        var shown = new List<(StreamName Name, Judgement Judgement, string? InheritedFrom)>();
        foreach (var of in judged.Streams.Where(one => !IsSilent(one.Judgement)).GroupBy(one => one.InheritedFrom))
        {
            var query = new RecordsQuery(session, of.Key);
            var council = await query.Council(scope.Whole, cancel);
            var kept = await Sights.Kept(session, scope.Reader, cancel, of.Key);
            var seen = new SeenJudgement(kept.Sight, council);
            var records = await Records(query, council, scope.Whole, cancel);
            shown.AddRange(of.Select(one => one with { Judgement = kept.Shown(one.Judgement, whole => seen.Of(records[one.Name], whole)) }));
        }

        return new(await new RecordsQuery(session).Council(scope, cancel), [.. shown.Where(one => !IsSilent(one.Judgement))]);
    }

    private static async Task<Dictionary<StreamName, IRecord>> Records(RecordsQuery query, Council council, ReportScope whole, CancellationToken cancel)
    {
        var records = new Dictionary<StreamName, IRecord>();
        foreach (var kind in RecordKind.All)
        {
            foreach (var owed in kind.Owed(council)) records[RecordKind.NameOf(owed)] = owed;
            foreach (var record in await query.OfKind(kind.Name, whole, cancel)) records[RecordKind.NameOf(record)] = record;
        }

        return records;
    }

    private static bool IsSilent(Judgement judgement) => judgement is { Findings.IsEmpty: true, Duties.IsEmpty: true, Notes.IsEmpty: true };
}
