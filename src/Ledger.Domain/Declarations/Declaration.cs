using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Declarations;

/// <summary>What one person has declared: relationships, gifts and hospitality, interests.</summary>
/// <param name="history">Its entries.</param>
public sealed class Declaration(History history) : IRecord
{
    /// <inheritdoc/>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => null;

    /// <summary>The stream of such a record.</summary>
    public static StreamName Stream(string reference) => new("declaration", reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : DeclarationFact => History.All<TFact>();

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about what one person has declared.</exception>
    public static Declaration Evolve(Declaration? state, Entry entry) => entry.Fact is DeclarationFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about what one person has declared.", nameof(entry));
}
