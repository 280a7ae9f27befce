using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports.EqualTreatment;

/// <summary>Makes the equal-treatment report.</summary>
public static class EqualTreatmentQuery
{
    /// <summary>
    /// Reads the matters in scope and reports on them; those of predecessors after the council's own. A report for a group's own eyes leaves
    /// predecessors out: no group of the council was a group of theirs, though the names be the same.
    /// </summary>
    public static async Task<EqualTreatmentReport> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        var records = new RecordsQuery(session);
        var council = await records.Council(scope.Whole, cancel);
        var treated = Treated(council, await records.Matters(scope.Whole, cancel), scope, await records.SightOf(scope, cancel)).ToList();
        foreach (var (slug, predecessor, its) in scope.Reader.Side is null ? await Inherited.By(session, council, scope.Whole, cancel) : [])
            treated.AddRange(Treated(predecessor, await its.Matters(scope.Whole, cancel), scope, await its.SightOf(scope, cancel), slug));
        return Of(council, treated, scope, now);
    }

    /// <summary>Reports on matters already read, as far as a reader sees them.</summary>
    public static EqualTreatmentReport Of(Council council, IEnumerable<Matter> matters, ReportScope scope, Sight sight, Instant now) =>
        Of(council, [.. Treated(council, matters, scope, sight)], scope, now);

    private static EqualTreatmentReport Of(Council council, IReadOnlyList<MatterTreatment> treated, ReportScope scope, Instant now) =>
        new(ReportHead.Of(scope, council, now), Totals(treated), treated);

    private static IEnumerable<MatterTreatment> Treated(Council council, IEnumerable<Matter> matters, ReportScope scope, Sight sight, string? inheritedFrom = null)
    {
        var shown = new SeenJudgement(sight, council);
        return matters.Select(matter => Of(council, matter, scope, sight, shown, inheritedFrom)).OfType<MatterTreatment>();
    }

    private static MatterTreatment? Of(Council council, Matter whole, ReportScope scope, Sight sight, SeenJudgement shown, string? inheritedFrom)
    {
        if (sight.See(whole) is not { Record: Matter { Opened: { } opened } matter } seen) return null;
        var days = matter.History.Standing.Select(entry => entry.Fact.Occurred.Date).ToList();
        if (!days.Exists(scope.Covers)) return null;
        var judged = shown.Of(whole, whole.Judge(council, scope.AsOf, scope.Under));
        var pack = scope.Under ?? council.ProtocolOn(days[^1])?.Pack;
        var seesAll = seen.Entries.Length == whole.History.Entries.Count;
        var groups = SidesOf(matter, council, days[^1], seesAll).Where(side => scope.Concerns(side.Id))
            .Select(side => Treatment.Of(side, matter, council, EntitlementOf(side, council, pack, days[^1]))).ToList();
        if (groups.Count == 0) return null;
        var name = Matter.Stream(opened.Reference);
        var seesAdvice = whole.All<AdviceGiven>().All(given => seen.Shows(given.Version, Layers.Of(Layer.Advice)));
        var advice = seesAdvice ? AdviceSideBySide.On(matter, scope) : [];
        return new(
            name.Reference, opened.Title, groups, seesAll ? [.. Differences.Between(groups, advice)] : [], advice,
            [.. judged.Findings.Where(finding => scope.Covers(finding.On)).Select(finding => FindingLine.Of(name, finding, inheritedFrom))],
            [.. judged.Duties.Where(duty => scope.Covers(duty.On)).Select(duty => DutyLine.Of(name, duty, inheritedFrom))],
            [.. judged.Notes.Where(note => scope.Covers(note.On)).Select(note => NoteLine.Of(name, note, inheritedFrom))],
            inheritedFrom)
        {
            SeesAll = seesAll && seesAdvice,
        };
    }

    // Every group of the day, whether it asked or not, for those who see whether it did; members only where something is recorded of them.
    private static IEnumerable<Side> SidesOf(Matter matter, Council council, LocalDate day, bool seesAll)
    {
        var named = matter.Requests.Select(request => request.For).Concat(matter.Supported)
            .Concat(matter.All<OtherGroupsTold>().SelectMany(told => told.Fact.Told));
        return (seesAll ? council.On(day).Sides.Where(side => side.Kind is SideKind.Group) : []).Concat(named).DistinctBy(side => side.Id);
    }

    private static string? EntitlementOf(Side side, Council council, Pack? pack, LocalDate day) => side.Kind is not SideKind.Group ? null
        : pack?.Groups.Entitlements.FirstOrDefault(entitlement => entitlement.Class == council.On(day).ClassOf(side.Id)) is { } entitled
            ? $"clause {entitled.Clause}"
            : null;

    private static List<GroupTotals> Totals(IReadOnlyList<MatterTreatment> matters) =>
        [.. from matter in matters
            from side in matter.Groups
            group (Matter: matter, Side: side) by (side.Group, matter.InheritedFrom) into mine
            orderby mine.Key.InheritedFrom is not null, mine.Key.InheritedFrom, mine.Last().Side.Kind, mine.Last().Side.Name
            select Totals(mine.Key.Group, [.. mine])];

    private static GroupTotals Totals(string group, IReadOnlyList<(MatterTreatment Matter, GroupTreatment Side)> mine)
    {
        var waits = mine.SelectMany(one => one.Side.Waited).Select(waiting => waiting.WorkingDays).OfType<int>().Order().ToList();
        var asked = mine.Sum(one => one.Side.Asked.Count);
        var answered = mine.Sum(one => one.Side.Waited.Count(waiting => waiting.WorkingDays is not null));
        var declined = mine.Sum(one => one.Side.Declined.Count);
        return new(
            group, mine[^1].Side.Name, asked, Math.Max(answered - declined, 0), declined,
            Math.Max(asked - answered - mine.Sum(one => one.Side.Withdrawn.Count), 0),
            mine.Sum(one => one.Side.Attended.Count), mine.Sum(one => one.Side.AdviceGiven.Count), Median(waits),
            mine.Sum(one => one.Matter.Findings.Count(finding => finding.Subject == group && finding.Kind is FindingKind.Breach)), mine[^1].Matter.InheritedFrom);
    }

    private static decimal? Median(List<int> sorted) => sorted.Count == 0 ? null
        : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2m;
}
