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
    /// <summary>Judges every record in scope.</summary>
    public static async Task<DutiesReport> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        var judged = await JudgedQuery.Run(session, scope, cancel);
        return new(ReportHead.Of(scope, judged.Council, now), scope.Narrow(judged.Duties, duty => duty.Arose, duty => duty.OwedTo));
    }
}
