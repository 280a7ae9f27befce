using Ledger.Domain.EvenHandedness;
using Ledger.Domain.People;
using Ledger.Projections.Reports.Asking;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports.WaitingTimes;

/// <summary>Makes the report on waiting times.</summary>
public static class WaitingTimesQuery
{
    private const string NotShown = "Waits are compared over the whole record, and you see a part of it. The open part of the year's report has the figures that anybody may see.";

    /// <summary>Reads the requests in scope and compares how long they waited, for those who may see all of them.</summary>
    public static async Task<WaitingTimesReport> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        var records = new RecordsQuery(session);
        if (!(await records.SightOf(scope, cancel)).IsOfTheWhole)
            return new(ReportHead.Of(scope, await records.Council(scope, cancel), now), scope.From, scope.To, [], Compare([]), 0, [], NotShown);
        var (council, asked) = await AskedQuery.Run(session, scope.Whole, cancel);
        var bySide = asked.GroupBy(line => line.Side).OrderBy(side => side.Last().Name, StringComparer.Ordinal).ToList();
        return new(
            ReportHead.Of(scope, council, now), scope.From, scope.To,
            [.. bySide.Select(side => SideWaits.Of(new Side(side.Last().Kind, side.Key, side.Last().Name), [.. side]))],
            Compare(asked), asked.Count(line => line.SetApart is not null),
            [.. asked.Where(line => line.Outcome is not AskedOutcome.Withdrawn).OrderByDescending(line => line.WorkingDays ?? int.MaxValue).ThenBy(line => line.On)]);
    }

    /// <summary>Compares the waits of everybody who asked; what a clause entitles to is set apart.</summary>
    internal static Comparison Compare(IEnumerable<AskedLine> asked) => Comparison.OfWaits(
    [
        .. from line in asked
           where line.SetApart is null && line.WorkingDays is not null
           group line by line.Side into side
           orderby side.Last().Name
           select (side.Last().Name, (IReadOnlyList<int>)[.. side.Select(line => line.WorkingDays!.Value)]),
    ]);
}
