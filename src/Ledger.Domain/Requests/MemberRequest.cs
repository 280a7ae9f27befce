using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Requests;

/// <summary>What an individual member asked of officers, and what became of it. A request of a group about a matter stands in the matter.</summary>
/// <param name="history">Its entries.</param>
public sealed class MemberRequest(History history) : IRecord
{
    /// <inheritdoc/>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => null;

    /// <summary>The stream of such a record.</summary>
    public static StreamName Stream(string reference) => new("request", reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : RequestFact => History.All<TFact>();

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about an individual member's request to officers.</exception>
    public static MemberRequest Evolve(MemberRequest? state, Entry entry) => entry.Fact is RequestFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about an individual member's request to officers.", nameof(entry));
}
