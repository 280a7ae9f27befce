using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ledger.Domain;

/// <summary>
/// All entries of one stream, as recorded, and the facts that stand once corrections are applied.
/// Everything a rule, a report or a replay knows of a stream, it knows from here.
/// </summary>
/// <param name="entries">Every entry, in the order of recording.</param>
public sealed class History(ImmutableList<Entry> entries)
{
    private ImmutableArray<Entry> standing;

    /// <summary>Every entry, in the order of recording.</summary>
    public ImmutableList<Entry> Entries { get; } = entries;

    /// <summary>A stream in which nothing is recorded.</summary>
    public static History Empty { get; } = new(ImmutableList<Entry>.Empty);

    /// <summary>The facts that stand: withdrawn entries gone, corrected ones corrected, in the order in which they happened.</summary>
    [JsonIgnore]
    public ImmutableArray<Entry> Standing => standing.IsDefault ? standing = Stand() : standing;

    /// <summary>Whether an entry is one of these.</summary>
    public bool Has(Entry entry) => Entries.Exists(own => own.Id == entry.Id);

    /// <summary>This history with one more entry.</summary>
    public History With(Entry entry) => new(Entries.Add(entry));

    /// <summary>The standing facts of one kind, in the order in which they happened.</summary>
    public IEnumerable<Entry<TFact>> All<TFact>() where TFact : Fact =>
        from entry in Standing
        where entry.Fact is TFact
        select new Entry<TFact>(entry.Id, entry.Version, entry.RecordedAt, (TFact)entry.Fact);

    /// <summary>
    /// This history as it looked: only what had been recorded by <paramref name="knownAt"/> (corrections included),
    /// and of that only what had happened by <paramref name="asOf"/>.
    /// </summary>
    public History At(Instant asOf, Instant knownAt)
    {
        var known = Entries.Exists(entry => entry.RecordedAt > knownAt) ? new History(Entries.RemoveAll(entry => entry.RecordedAt > knownAt)) : this;
        var happened = known.Standing.Where(entry => entry.Fact.Occurred.HappenedBy(asOf)).ToImmutableArray();
        if (happened.Length == known.Entries.Count && !known.Entries.Exists(entry => entry.Fact is IMend)) return known;
        return new([.. happened.OrderBy(entry => entry.Version)]) { standing = happened };
    }

    // Read from the last entry back: the latest word on an entry is met before the entry, and a correction that was itself withdrawn says nothing.
    private ImmutableArray<Entry> Stand()
    {
        var mends = new Dictionary<long, IMend>();
        var stood = new List<Entry>();
        foreach (var entry in Entries.Reverse())
        {
            var fact = mends.TryGetValue(entry.Version, out var mend) ? mend.Instead : entry.Fact;
            if (fact is null) continue;
            if (fact is IMend says) mends.TryAdd(says.Entry, says);
            stood.Add(mend is null ? entry : entry with { Fact = fact });
        }

        stood.Reverse();
        return [.. stood.GroupBy(entry => entry.Fact.Occurred.Date).OrderBy(day => day.Key).SelectMany(InOrderOfTheDay)];
    }

    // Within a day the times decide where every time is known; otherwise the order of recording does.
    private static IEnumerable<Entry> InOrderOfTheDay(IGrouping<LocalDate, Entry> day) =>
        day.All(entry => entry.Fact.Occurred.At is not null) ? day.OrderBy(entry => entry.Fact.Occurred.At).ThenBy(entry => entry.Version) : day;
}
