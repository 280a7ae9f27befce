using Marten;
using NodaTime;

namespace Ledger.Projections.Reports.Findings;

/// <summary>Every breach and question of a council, with the clause and the evidence.</summary>
/// <param name="Head">The report's head.</param>
/// <param name="Findings">The findings, the latest act first.</param>
/// <param name="Notes">Lawful differences, explained.</param>
public sealed record FindingsReport(ReportHead Head, IReadOnlyList<FindingLine> Findings, IReadOnlyList<NoteLine> Notes);

/// <summary>Makes the findings report.</summary>
public static class FindingsQuery
{
    /// <summary>Judges every record in scope.</summary>
    public static async Task<FindingsReport> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        var judged = await JudgedQuery.Run(session, scope, cancel);
        return new(
            ReportHead.Of(scope, judged.Council, now),
            scope.Narrow(judged.Findings, finding => finding.On, finding => finding.Subject),
            [.. from one in judged.Streams
                from note in one.Judgement.Notes
                where scope.Covers(note.On) && scope.Concerns(note.Subject)
                select NoteLine.Of(one.Name, note, one.InheritedFrom)]);
    }
}
