using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Ledger.Projections;
using Ledger.Projections.Log;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.EqualTreatment;
using Marten;
using NodaTime;

namespace Ledger.Host.Commands;

/// <summary>Looks ahead: lets the real handlers decide on a workbench that is never saved, and judges the record with what they decided and without.</summary>
/// <param name="store">The store.</param>
/// <param name="councils">The councils.</param>
/// <param name="leaves">Where leaves are made; those made here are thrown away.</param>
public sealed class AheadQuery(IDocumentStore store, Councils councils, Leaves leaves)
{
    /// <summary>What would follow if these orders were recorded together at the scope's moment, which may be still to come: the day of a meeting.</summary>
    /// <param name="scope">The council, whose eyes it is for, and the moment.</param>
    /// <param name="orders">The orders, all about one record.</param>
    /// <param name="asking">The id of the group (or member) that they are about; the others are those besides it.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Ahead> Of(ReportScope scope, IReadOnlyList<Order> orders, string? asking, CancellationToken cancel)
    {
        var stream = orders[0].Command.Stream;
        await using var session = store.LightweightSession(scope.Council);
        var bench = await Workbench.For(session, councils, leaves, new LedgerClock(new Moment(scope.AsOf)), [stream], cancel);
        var kind = RecordKind.Of(stream.Kind);
        var before = kind.Record(bench.Standing(stream)).Judge(bench.Council, scope.AsOf);
        foreach (var order in orders)
        {
            if (await bench.Decide(order with { How = order.How with { AskFirst = false } }, cancel) is { IsRecorded: false } refused) return Ahead.Impossible(refused.Refusals);
        }

        var after = kind.Record(bench.Standing(stream)).Judge(bench.Council, scope.AsOf);
        var found = New(before.Findings, after.Findings, Foresight.Key);
        var duties = New(before.Duties, after.Duties.Where(duty => duty.DischargedBy is null), KeyOf);
        var allowed = New(before.Notes, after.Notes, KeyOf);
        var day = orders[^1].How.Occurred?.Date ?? scope.AsOf.InZone(OccurredAt.London).Date;
        return new([], found, duties, allowed, stream.Kind == Matter.Stream("").Kind ? Bearing(bench.Council, day, [.. found, .. duties, .. allowed]) : [], await Others(session, bench, stream, scope, asking, cancel));
    }

    private static ImmutableArray<T> New<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> key)
    {
        var known = before.Select(key).ToHashSet();
        return [.. after.Where(one => !known.Contains(key(one))).DistinctBy(key)];
    }

    private static string KeyOf(Duty duty) => $"{duty.Clause.Ref} {duty.Clause.Rule} {duty.OwedTo.Id} {duty.Trigger.Version} {duty.What} {duty.Basis}";

    private static string KeyOf(Note note) => $"{note.Clause.Ref} {note.Clause.Rule} {note.Subject} {string.Join(',', note.Evidence.Select(entry => entry.Version))}";

    private static ImmutableArray<Clause> Bearing(Council council, LocalDate day, IReadOnlyList<Judged> judged) =>
    [
        .. (council.ProtocolOn(day)?.Pack.Clauses ?? []).Where(AboutSupport.Turns)
            .Where(clause => judged.All(one => one.Clause.Ref != clause.Ref || one.Clause.Rule != clause.Rule)),
    ];

    // By the eyes that whoever records it will have then: an officer who is asked for support needs to know what the other groups had.
    private static async Task<ImmutableArray<GroupTreatment>> Others(
        IQuerySession session, Workbench bench, StreamName stream, ReportScope scope, string? asking, CancellationToken cancel)
    {
        if (RecordKind.Of(stream.Kind).Record(bench.Standing(stream)) is not Matter matter) return [];
        var report = EqualTreatmentQuery.Of(bench.Council, [matter], scope, await Sights.Of(session, scope.Reader, cancel), scope.AsOf);
        return [.. report.Matters.SelectMany(one => one.Groups).Where(group => group.Group != asking && group.HasAnything)];
    }

    // The moment at which it is looked from.
    private sealed class Moment(Instant at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at.ToDateTimeOffset();
    }
}
