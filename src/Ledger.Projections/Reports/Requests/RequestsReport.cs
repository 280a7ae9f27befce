using Ledger.Projections.Reports.Asking;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports.Requests;

/// <summary>Everything that groups and members asked of officers, and what became of it.</summary>
/// <param name="Head">The report's head.</param>
/// <param name="Requests">The requests, the earliest first.</param>
public sealed record RequestsReport(ReportHead Head, IReadOnlyList<AskedLine> Requests)
{
    /// <summary>Reads the requests in scope.</summary>
    public static async Task<RequestsReport> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        var (council, asked) = await AskedQuery.Run(session, scope, cancel);
        return new(ReportHead.Of(scope, council, now), asked);
    }
}
