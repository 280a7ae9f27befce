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
        var council = await new RecordsQuery(session).Council(scope, cancel);
        var parts = new List<Part>();
        foreach (var from in judged.Streams.Select(one => one.InheritedFrom).Distinct()) parts.Add(await Part.Read(session, scope, from, cancel));
        return (await Sights.Kept(session, scope.Reader, cancel)).Streams.Once(
            [judged, .. parts.Select(part => part.Kept)],
            () => new(council, [.. from part in parts from one in part.Shown(judged) where !IsSilent(one.Judgement) select one]));
    }

    private static bool IsSilent(Judgement judgement) => judgement is { Findings.IsEmpty: true, Duties.IsEmpty: true, Notes.IsEmpty: true };

    /// <summary>The judgements on one council's own records.</summary>
    /// <param name="From">The predecessor whose records they are; null for the council's own.</param>
    /// <param name="Kept">What the reader sees of them.</param>
    /// <param name="Council">The council of the records.</param>
    /// <param name="Records">The records, kind by kind.</param>
    private sealed record Part(string? From, KeptSight Kept, Council Council, IReadOnlyList<IReadOnlyList<IRecord>> Records)
    {
        internal static async Task<Part> Read(IQuerySession session, ReportScope scope, string? from, CancellationToken cancel)
        {
            var query = new RecordsQuery(session, from);
            var records = new List<IReadOnlyList<IRecord>>();
            foreach (var kind in RecordKind.All) records.Add(await query.OfKind(kind.Name, scope.Whole, cancel));
            return new(from, await Sights.Kept(session, scope.Reader, cancel, from), await query.Council(scope.Whole, cancel), records);
        }

        internal IEnumerable<(StreamName Name, Judgement Judgement, string? InheritedFrom)> Shown(JudgedStreams judged)
        {
            var records = RecordKind.All.SelectMany(kind => kind.Owed(Council)).Concat(Records.SelectMany(ofKind => ofKind)).GroupBy(RecordKind.NameOf).ToDictionary(one => one.Key, one => one.Last());
            var seen = new SeenJudgement(Kept.Sight, Council);
            return judged.Streams.Where(one => one.InheritedFrom == From && !IsSilent(one.Judgement))
                .Select(one => one with { Judgement = Kept.Shown(one.Judgement, whole => seen.Of(records[one.Name], whole)) });
        }
    }
}
