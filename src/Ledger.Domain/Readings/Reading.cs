using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Readings;

/// <summary>Who read the confidential parts of one record, to whom bundles of it were disclosed, and what of it was erased.</summary>
/// <param name="history">Its entries.</param>
public sealed class Reading(History history) : IRecord
{
    /// <inheritdoc/>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => All<ReadingFact>().FirstOrDefault() is { } first ? $"{first.Fact.Record.Kind}/{first.Fact.Record.Reference}" : null;

    /// <summary>The kind of such a record.</summary>
    public const string Kind = "reading";

    /// <summary>The stream of such a record.</summary>
    public static StreamName Stream(string reference) => new(Kind, reference);

    /// <summary>The stream of who read a record.</summary>
    public static StreamName Stream(StreamName record) => Stream($"{record.Kind}/{record.Reference}");

    /// <summary>A proposal to erase, by its reference; null where there is none.</summary>
    public Entry<ErasureProposed>? Proposal(string erasure) => All<ErasureProposed>().FirstOrDefault(proposed => Same(proposed.Fact.Erasure, erasure));

    /// <summary>The decision on an erasure; null where none is taken.</summary>
    public Entry<ErasureDecided>? DecisionOn(string erasure) => All<ErasureDecided>().FirstOrDefault(decided => Same(decided.Fact.Erasure, erasure));

    /// <summary>That an erasure was done; null where it was not.</summary>
    public Entry<ErasureDone>? Done(string erasure) => All<ErasureDone>().FirstOrDefault(done => Same(done.Fact.Erasure, erasure));

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : ReadingFact => History.All<TFact>();

    /// <inheritdoc/>
    public string? ReferenceOf(Fact fact) => (fact as ErasureProposed)?.Erasure;

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about who read a confidential part of a record.</exception>
    public static Reading Evolve(Reading? state, Entry entry) => entry.Fact is ReadingFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about who read a confidential part of a record.", nameof(entry));

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
