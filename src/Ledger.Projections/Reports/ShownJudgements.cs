using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
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
        foreach (var from in judged.Streams.Select(one => one.InheritedFrom).Distinct())
            parts.Add(new(from, await Sights.Kept(session, scope.Reader, cancel, from), await new RecordsQuery(session, from).Council(scope.Whole, cancel)));
        return (await Sights.Kept(session, scope.Reader, cancel)).Streams.Once(
            [judged, .. parts.Select(part => part.Kept)], () => new(council, [.. from part in parts from one in part.Shown(judged) where !IsSilent(one.Judgement) select one]));
    }

    private static bool IsSilent(Judgement judgement) => judgement is { Findings.IsEmpty: true, Duties.IsEmpty: true, Notes.IsEmpty: true };

    /// <summary>The judgements on one council's own records.</summary>
    /// <param name="From">The predecessor whose records they are; null for the council's own.</param>
    /// <param name="Kept">What the reader sees of them.</param>
    /// <param name="Council">The council of the records.</param>
    private sealed record Part(string? From, KeptSight Kept, Council Council)
    {
        internal IEnumerable<RecordJudged> Shown(JudgedStreams judged)
        {
            var seen = new SeenJudgement(Kept.Sight, Council);
            return from one in judged.Streams
                   where one.InheritedFrom == From && !IsSilent(one.Judgement)
                   select one with { Judgement = Kept.Shown(one.Judgement, whole => seen.Of(one.Record, whole)) };
        }
    }
}
