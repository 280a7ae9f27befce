using Ledger.Domain.Protocol;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports.Duties;

/// <summary>What is owed, to whom, by when, under which clause.</summary>
/// <param name="Head">The report's head.</param>
/// <param name="Duties">The duties: overdue first, then open, then the rest, the earliest due first.</param>
public sealed record DutiesReport(ReportHead Head, IReadOnlyList<DutyLine> Duties);

/// <summary>Makes the duties report.</summary>
public static class DutiesQuery
{
    private static readonly DutyState[] Urgency = [DutyState.Overdue, DutyState.Open, DutyState.MetLate, DutyState.Met, DutyState.Waived];

    /// <summary>Judges every record in scope.</summary>
    public static async Task<DutiesReport> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        var judged = await JudgedQuery.Run(session, scope, cancel);
        return new(
            ReportHead.Of(scope, judged.Council, now),
            [.. from one in judged.Streams
                from duty in one.Judgement.Duties
                where scope.Covers(duty.On) && scope.Concerns(duty.OwedTo.Id)
                orderby Array.IndexOf(Urgency, duty.State), duty.Due.On ?? LocalDate.MaxIsoValue, duty.On
                select DutyLine.Of(one.Name, duty, one.InheritedFrom)]);
    }
}
