using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Granting;

/// <summary>What somebody is granted to read beyond what their place in the roster gives them: an auditor, an investigator, another authority's monitoring officer.</summary>
/// <param name="history">Its entries.</param>
public sealed class Grant(History history) : IRecord
{
    /// <summary>The kind of such a record.</summary>
    public const string Kind = "grant";

    /// <inheritdoc/>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => Proposed?.Fact.Reference;

    /// <summary>The proposal.</summary>
    public Entry<GrantProposed>? Proposed => All<GrantProposed>().FirstOrDefault();

    /// <summary>The decision; null where none is taken.</summary>
    public Entry<GrantDecided>? Decided => All<GrantDecided>().FirstOrDefault();

    /// <summary>Its end; null where it was not ended.</summary>
    public Entry<GrantEnded>? Ended => All<GrantEnded>().FirstOrDefault();

    /// <summary>The stream of a grant.</summary>
    public static StreamName Stream(string reference) => new(Kind, reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : GrantFact => History.All<TFact>();

    /// <summary>Whether it lets its holder read at a moment: agreed, not ended, and not run out.</summary>
    public bool IsInForce(Instant now) =>
        Proposed is { } made && Decided is { Fact.Agreed: true } && Ended is null && (made.Fact.Until is not { } until || now.InZone(OccurredAt.London).Date <= until);

    /// <summary>Whether it covers something of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="on">The day on which that happened.</param>
    public bool Covers(StreamName record, LocalDate on) => Proposed?.Fact is { } grant
        && (grant.From is not { } from || from <= on) && (grant.UpTo is not { } upTo || on <= upTo)
        && (grant.Kinds.Count == 0 || grant.Kinds.Contains(record.Kind)) && (grant.Records.Count == 0 || grant.Records.Contains(record));

    /// <summary>Whether it covers every record there is.</summary>
    public bool IsWhole => Proposed?.Fact is { Kinds.Count: 0, Records.Count: 0, From: null, UpTo: null };

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    /// <inheritdoc/>
    public string? ReferenceOf(Fact fact) => (fact as GrantProposed)?.Reference;

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about a grant.</exception>
    public static Grant Evolve(Grant? state, Entry entry) => entry.Fact is GrantFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about a grant.", nameof(entry));
}
