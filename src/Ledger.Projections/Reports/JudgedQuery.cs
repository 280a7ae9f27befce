using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Marten;

namespace Ledger.Projections.Reports;

/// <summary>A council with every stream in scope judged.</summary>
/// <param name="Council">The council as known.</param>
/// <param name="Streams">Each matter and letter with its judgement.</param>
public sealed record JudgedStreams(Council Council, IReadOnlyList<(string Reference, Judgement Judgement)> Streams);

/// <summary>Judges every matter and letter in a report's scope.</summary>
public static class JudgedQuery
{
    /// <summary>Reads and judges.</summary>
    public static async Task<JudgedStreams> Run(IQuerySession session, ReportScope scope, CancellationToken cancel)
    {
        var records = new RecordsQuery(session);
        var council = await records.Council(scope, cancel);
        var matters = scope.Letter is null ? await records.Matters(scope, cancel) : [];
        var letters = scope.Matter is null ? await records.Letters(scope, cancel) : [];
        return new(council,
        [
            .. matters.Select(matter => (matter.Opened!.Reference, Judgement.Of(matter, matter.History, council, scope.AsOf, scope.Under))),
            .. letters.Select(letter => (letter.Recorded!.Fact.Reference, Judgement.Of(letter, letter.History, council, scope.AsOf, scope.Under))),
        ]);
    }
}
