using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Concerns;

/// <summary>A concern: a complaint, an allegation or a grievance, the way it took and what came of it.</summary>
/// <param name="history">Its entries.</param>
public sealed class Concern(History history) : IRecord
{
    /// <inheritdoc/>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => Raised?.Fact.Reference;

    /// <summary>How it was raised; null where only later facts are known yet.</summary>
    public Entry<ConcernRaised>? Raised => All<ConcernRaised>().FirstOrDefault();

    /// <summary>Whether it is closed: closed, and not opened again since.</summary>
    public bool IsClosed => History.Standing.LastOrDefault(entry => entry.Fact is ConcernClosed or ConcernReopened)?.Fact is ConcernClosed;

    /// <summary>The holds that stand, with what each of them keeps from being erased.</summary>
    public IReadOnlyList<Entry<HoldPlaced>> Holds =>
        [.. All<HoldPlaced>().Where(placed => !All<HoldLifted>().Any(lifted => lifted.Fact.Hold == placed.Fact.Hold))];

    /// <summary>Whether a hold keeps a record from being erased: one on that record, or on every record.</summary>
    public bool IsHeld(StreamName record) => HoldsOn(record).Any();

    /// <summary>The holds that keep a record from being erased.</summary>
    public IEnumerable<Entry<HoldPlaced>> HoldsOn(StreamName record) => Holds.Where(hold => hold.Fact.Records.Count == 0 || hold.Fact.Records.Contains(record));

    /// <summary>Whom the concern was taken to and who tried to settle it, in order.</summary>
    public IReadOnlyList<Move> Moves => [.. History.Standing.Select(Move.Of).OfType<Move>()];

    /// <summary>The references of the concerns that it is linked to.</summary>
    public IEnumerable<string> Linked => All<ConcernLinked>().Select(linked => linked.Fact.Other).Distinct();

    /// <summary>The last finding of those who heard it; null where there is none.</summary>
    public Entry<FindingReached>? Finding => All<FindingReached>().LastOrDefault();

    /// <summary>The stream of such a record.</summary>
    public static StreamName Stream(string reference) => new("concern", reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : ConcernFact => History.All<TFact>();

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    string? IRecord.ReferenceOf(Fact fact) => fact switch
    {
        ConcernRaised raised => raised.Reference,
        HoldPlaced placed => placed.Hold,
        HearingHeld held => held.Hearing,
        SanctionImposed imposed => imposed.Sanction,
        RemedyDue due => due.Remedy,
        _ => null,
    };

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about a concern.</exception>
    public static Concern Evolve(Concern? state, Entry entry) => entry.Fact is ConcernFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about a concern.", nameof(entry));
}
