using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports.Replay;

/// <summary>A stream told again from its events alone.</summary>
/// <param name="Head">The report's head.</param>
/// <param name="Stream">The record, by reference.</param>
/// <param name="Steps">The events in the order of recording, with what stood after each.</param>
/// <param name="Findings">The findings at the end.</param>
/// <param name="Duties">The duties at the end.</param>
/// <param name="Notes">Lawful differences at the end.</param>
public sealed record ReplayReport(
    ReportHead Head, string Stream, IReadOnlyList<ReplayStep> Steps, IReadOnlyList<FindingLine> Findings, IReadOnlyList<DutyLine> Duties, IReadOnlyList<NoteLine> Notes);

/// <summary>One event of a replay.</summary>
/// <param name="Version">Its place in the stream.</param>
/// <param name="Event">Its id.</param>
/// <param name="Kind">Its stored name.</param>
/// <param name="Occurred">When it happened.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="SaidBy">Who says so, in what capacity.</param>
/// <param name="Fact">The fact itself.</param>
/// <param name="MendedBy">The version of the entry that corrected it; null where it stands as recorded.</param>
/// <param name="Raised">What this event newly brought: findings, then.</param>
/// <param name="OpenDuties">How many duties were open or overdue after it, of those that the reader is shown.</param>
/// <param name="NotShown">The layers that the reader is not shown of it; none where they see all.</param>
/// <param name="OnBasis">Those of them that the reader may open by giving a basis.</param>
public sealed record ReplayStep(
    long Version, Guid Event, string Kind, OccurredAt Occurred, Instant RecordedAt, Actor SaidBy, Fact Fact, long? MendedBy,
    IReadOnlyList<FindingLine> Raised, int OpenDuties, IReadOnlyList<Layer>? NotShown = null, IReadOnlyList<Layer>? OnBasis = null);

/// <summary>Replays a record from its events.</summary>
public static class ReplayQuery
{
    /// <summary>Reads the stream's events, not its snapshot, and judges after each. What the council itself has no record of is looked for among those that it inherited.</summary>
    public static async Task<ReplayReport?> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        if (await Own(session, session.TenantId, scope, now, cancel) is { } own) return own;
        var council = await new RecordsQuery(session).Council(scope.Whole, cancel);
        foreach (var (slug, _, _) in await Inherited.By(session, council, scope.Whole, cancel))
            if (await Own(session, slug, scope with { Council = slug }, now, cancel) is { } inherited) return inherited;

        return null;
    }

    private static async Task<ReplayReport?> Own(IQuerySession session, string of, ReportScope scope, Instant now, CancellationToken cancel)
    {
        await using var its = session.DocumentStore.QuerySession(of);
        var council = (await KeptJudgements.Of(session).Roster(session, of, cancel)).KnownAt(scope.KnownAt);
        var stream = scope.Only!.Value;
        var entries = (await its.Events.FetchStreamAsync(stream.Id, token: cancel)).Select(e => e.AsEntry())
            .Where(entry => entry.RecordedAt <= scope.KnownAt && entry.Fact.Occurred.HappenedBy(scope.AsOf)).ToList();
        return entries.Count == 0 ? null : Of(council, stream, entries, scope, await new RecordsQuery(session, of).SightOf(scope, cancel), now);
    }

    /// <summary>Replays entries already read, as far as a reader sees them; null where they see none.</summary>
    public static ReplayReport? Of(Council council, StreamName stream, IReadOnlyList<Entry> entries, ReportScope scope, Sight sight, Instant now)
    {
        var whole = RecordKind.Of(stream.Kind).Record(new([.. entries]));
        if (sight.See(whole, stream) is not { } record) return null;
        var shown = new SeenJudgement(sight, council).In(whole);
        var mended = record.Entries.Select(one => one.Entry).Where(entry => entry.Fact is IMend).ToLookup(entry => ((IMend)entry.Fact).Entry, entry => (long?)entry.Version);
        var steps = new List<ReplayStep>();
        var known = new HashSet<string>();
        var (history, judged) = (History.Empty, Judgement.Nothing);
        foreach (var entry in entries)
        {
            history = history.With(entry);
            judged = shown(Judge(stream, history, council, scope with { AsOf = Instant.Min(entry.RecordedAt, scope.AsOf) }));
            var raised = judged.Findings.Where(finding => known.Add($"{finding.Clause.Ref} {finding.Kind} {finding.Says}"));
            var lines = raised.Select(finding => FindingLine.Of(stream, finding)).ToList();
            if (record.Entry(entry.Version) is not { Entry.Fact: { } fact } seen) continue;
            steps.Add(new(
                entry.Version, entry.Id, StoredNames.All[fact.GetType()], fact.Occurred, entry.RecordedAt, fact.SaidBy, fact, mended[entry.Version].LastOrDefault(), lines,
                judged.Duties.Count(duty => duty.State is DutyState.Open or DutyState.Overdue && duty.Basis is not Basis.LocalTarget), seen.Hidden.Each, seen.OpensOnBasis.Each));
        }

        // Each step is judged as it stood when recorded; the end, as of the moment asked for.
        judged = shown(Judge(stream, history, council, scope));
        return new(
            ReportHead.Of(scope, council, now), stream.Reference, steps,
            [.. judged.Findings.Select(finding => FindingLine.Of(stream, finding))],
            [.. judged.Duties.Select(duty => DutyLine.Of(stream, duty))],
            [.. judged.Notes.Select(note => NoteLine.Of(stream, note))]);
    }

    private static Judgement Judge(StreamName stream, History history, Council council, ReportScope scope) =>
        RecordKind.Of(stream.Kind).Record(history).Judge(council, scope.AsOf, scope.Under);
}
