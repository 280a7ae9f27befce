using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using Marten;

namespace Ledger.Projections.Reports.Asking;

/// <summary>Reads everything asked of officers in a report's scope.</summary>
internal static class AskedQuery
{
    /// <summary>The council, and what was asked as far as the reader may see it, the earliest first.</summary>
    internal static async Task<(Council Council, IReadOnlyList<AskedLine> Asked)> Run(IQuerySession session, ReportScope scope, CancellationToken cancel)
    {
        var records = new RecordsQuery(session);
        var council = await records.Council(scope, cancel);
        var matters = await records.OfKind("matter", scope, cancel);
        var requests = await records.OfKind("request", scope, cancel);
        var kept = scope.Reader.Role is Role.Keeper ? null : await Sights.Kept(session, scope.Reader, cancel);
        var lines = kept?.Serves(scope) is true ? kept.Asked.Once([matters, requests], Lines) : Lines();
        return (council, scope.Narrow(lines, line => line.On, line => line.Side, line => line.Member ?? ""));

        IReadOnlyList<AskedLine> Lines()
        {
            var asked = new Asked(council, scope);
            return [.. matters.Cast<Matter>().SelectMany(asked.On).Concat(requests.Cast<MemberRequest>().SelectMany(asked.By)).OrderBy(line => line.On)];
        }
    }
}
