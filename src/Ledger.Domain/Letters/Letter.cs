using NodaTime;

namespace Ledger.Domain.Letters;

/// <summary>A message in any medium, who had it, and how they came to have it.</summary>
/// <param name="history">The letter's entries.</param>
public sealed class Letter(History history)
{
    /// <summary>Everything recorded about the letter.</summary>
    public History History { get; } = history;

    /// <summary>The letter as first recorded; null where only later facts are known yet.</summary>
    public Entry<LetterRecorded>? Recorded => All<LetterRecorded>().FirstOrDefault();

    /// <summary>The stream of a letter.</summary>
    public static StreamName Stream(string reference) => new("letter", reference);

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : LetterFact => History.All<TFact>();

    /// <summary>The letter as it was.</summary>
    public Letter At(Instant asOf, Instant knownAt) => new(History.At(asOf, knownAt));

    /// <summary>The state after one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is not a fact about a letter.</exception>
    public static Letter Evolve(Letter? state, Entry entry) => entry.Fact is LetterFact
        ? new((state?.History ?? History.Empty).With(entry))
        : throw new ArgumentException($"{entry.Fact.GetType().Name} is not a fact about a letter.", nameof(entry));
}
