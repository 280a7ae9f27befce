using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Access;

/// <summary>A member asks to see a document: on what need, who determined it, and what was done with it.</summary>
/// <param name="history">Its entries.</param>
public sealed class DocumentAccess(History history) : IRecord
{
    /// <inheritdoc/>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => null;

    /// <summary>The stream of such a record.</summary>
    public static StreamName Stream(string reference) => new("access", reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : AccessFact => History.All<TFact>();

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about a member's asking to see a document.</exception>
    public static DocumentAccess Evolve(DocumentAccess? state, Entry entry) => entry.Fact is AccessFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about a member's asking to see a document.", nameof(entry));
}
