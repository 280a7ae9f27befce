using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Records;
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
        var asked = new Asked(council, scope);
        var lines = new List<AskedLine>();
        var kept = scope.Reader.Role is Role.Keeper ? null : await Sights.Kept(session, scope.Reader, cancel);
        foreach (var matter in await records.Matters(scope, cancel)) lines.AddRange(Once(matter, () => [.. asked.On(matter)]));
        foreach (var request in (await records.OfKind("request", scope, cancel)).Cast<MemberRequest>()) lines.AddRange(Once(request, () => [.. asked.By(request)]));
        return (council, [.. lines
            .Where(line => scope.Covers(line.On) && (scope.Concerns(line.Side) || scope.Concerns(line.Member ?? "")))
            .OrderBy(line => line.On)]);

        IReadOnlyList<AskedLine> Once(IRecord record, Func<IReadOnlyList<AskedLine>> find) => kept?.Serves(scope) is true ? kept.Asked(record, find) : find();
    }
}
