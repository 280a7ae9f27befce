using Ledger.Domain;
using Ledger.Domain.Readings;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports.Readings;

/// <summary>Who read what in confidence, to whom it was disclosed, and what was erased.</summary>
/// <param name="Head">The report's head.</param>
/// <param name="Readings">The readings, the latest first.</param>
public sealed record ReadingsReport(ReportHead Head, IReadOnlyList<ReadingLine> Readings);

/// <summary>One reading, disclosure or step of an erasure.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="Record">The record.</param>
/// <param name="On">When.</param>
/// <param name="By">Who.</param>
/// <param name="What">What was done, in words.</param>
/// <param name="Basis">On what basis, or why.</param>
public sealed record ReadingLine(Guid Event, string Record, OccurredAt On, Actor By, string What, string Basis);

/// <summary>Makes the readings report.</summary>
public static class ReadingsQuery
{
    /// <summary>Reads every account of readings in scope.</summary>
    public static async Task<ReadingsReport> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        var records = new RecordsQuery(session);
        var about = scope.Only is { } only && only.Kind != Reading.Kind ? scope with { Only = Reading.Stream(only) } : scope;
        var readings = (await records.OfKind(Reading.Kind, about, cancel)).Cast<Reading>();
        return new(
            ReportHead.Of(scope, await records.Council(scope, cancel), now),
            [.. from reading in readings
                from entry in reading.All<ReadingFact>()
                where scope.Covers(entry.On) && scope.Concerns(entry.Fact.SaidBy.Id)
                orderby entry.On descending, entry.RecordedAt descending
                select Line(reading, entry)]);
    }

    private static ReadingLine Line(Reading reading, Entry<ReadingFact> entry)
    {
        var (what, basis) = entry.Fact switch
        {
            ConfidentialLayerRead read => ($"read {Words(read.Layers)}", read.Basis),
            BundleDisclosed bundle => ($"disclosed to {bundle.To}{(bundle.Withheld.Count > 0 ? $", without {Words(bundle.Withheld)}" : "")}", bundle.Purpose),
            ErasureProposed proposed => ($"proposed erasure {proposed.Erasure} of {proposed.Texts.Count} {(proposed.Texts.Count == 1 ? "text" : "texts")}", proposed.Basis),
            ErasureDecided decided => ($"{(decided.Agreed ? "agreed to" : "refused")} erasure {decided.Erasure}", decided.Why),
            ErasureDone done => ($"carried out erasure {done.Erasure}", reading.Proposal(done.Erasure)?.Fact.Basis ?? ""),
            _ => throw new InvalidOperationException($"{entry.Fact.GetType().Name} is no reading that the report knows."),
        };
        return new(entry.Id, reading.Reference!, entry.When, entry.Fact.SaidBy, what, basis);
    }

    private static string Words(IEnumerable<Layer> layers) => string.Join(", ", layers.Select(layer => layer.ToString().ToLowerInvariant()));
}
