using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Access;

/// <summary>A member asks to see a document: on what need, who determined it, and what was done with it. Also what was learned in confidence.</summary>
/// <param name="history">Its entries.</param>
public sealed class DocumentAccess(History history) : IRecord
{
    /// <inheritdoc/>
    public History History { get; } = history;

    /// <inheritdoc/>
    public string? Reference => History.Standing.Select(entry => entry.Fact).OfType<IBeginsAccess>().FirstOrDefault()?.Reference;

    /// <summary>What the member asked; null where nobody has asked for a document.</summary>
    public Entry<AccessAsked>? Asked => All<AccessAsked>().FirstOrDefault();

    /// <summary>The category of the document or confidence; null where it has none.</summary>
    public string? Category => Asked?.Fact.Category ?? All<ConfidenceGiven>().FirstOrDefault()?.Fact.Category;

    /// <summary>Every decision on the member's access, the first and those up the chain, in the order in which they happened.</summary>
    public IReadOnlyList<AccessRuling> Rulings => [.. History.Standing.Select(AccessRuling.In).OfType<AccessRuling>()];

    /// <summary>The acts by which the member came to see something: granted, inspected, or at a closed meeting.</summary>
    public IEnumerable<Entry> Shown => History.Standing.Where(entry =>
        entry.Fact is DocumentInspected or ClosedMeetingAttended || AccessRuling.In(entry) is { IsRefusal: false });

    /// <summary>The stream of such a record.</summary>
    public static StreamName Stream(string reference) => new("access", reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : AccessFact => History.All<TFact>();

    /// <summary>Those of one kind that had happened when an act was done.</summary>
    public IEnumerable<Entry<TFact>> Before<TFact>(Entry act) where TFact : AccessFact => All<TFact>().Where(one => !act.Fact.Occurred.IsBefore(one.When));

    /// <summary>The first act after a refusal by which the member saw something after all; null where none did.</summary>
    public Entry? ShownAfter(Entry refusal) => Shown.FirstOrDefault(entry => !entry.Fact.Occurred.IsBefore(refusal.Fact.Occurred));

    /// <summary>Whether the member who asked sat, on that day, on the body whose papers they are; everybody sits on the full council.</summary>
    public bool IsOfOwnBody(Council council) => Asked is { Fact: { Body: { } body, By: var member } } asked
        && (council.History.All<BodyFormed>().Any(formed => formed.Fact.Body == body && formed.Fact.Kind == "council")
            || council.On(asked.On).Seats.Any(seat => seat.Body == body && seat.Member.Id == member.Id));

    /// <inheritdoc/>
    public Judgement Judge(Council council, Instant asOf, Pack? under = null) => Judgement.Of(this, History, council, asOf, under);

    string? IRecord.ReferenceOf(Fact fact) => (fact as IBeginsAccess)?.Reference;

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about a member's asking to see a document.</exception>
    public static DocumentAccess Evolve(DocumentAccess? state, Entry entry) => entry.Fact is AccessFact or RecordFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about a member's asking to see a document.", nameof(entry));
}
