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
    public string? Reference => null;

    /// <summary>The stream of such a record.</summary>
    public static StreamName Stream(string reference) => new("reading", reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : ReadingFact => History.All<TFact>();

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about who read a confidential part of a record.</exception>
    public static Reading Evolve(Reading? state, Entry entry) => entry.Fact is ReadingFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about who read a confidential part of a record.", nameof(entry));
}
