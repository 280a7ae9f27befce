using System.Collections.Immutable;
using Ledger.Domain.Records;

namespace Ledger.Domain.NeedToKnow;

/// <summary>An entry as somebody sees it.</summary>
/// <param name="Entry">The entry, what they may not read of it blanked.</param>
/// <param name="View">What is open to them, and what a basis would open.</param>
/// <param name="Hidden">The layers, of those that such an entry may have, that they are not shown.</param>
/// <param name="Corrected">Whether it is shown as it was corrected, since what was said first is not for them.</param>
public sealed record SeenEntry(Entry Entry, View View, Layers Hidden, bool Corrected = false)
{
    /// <summary>Those of the hidden layers that they may open by giving a basis.</summary>
    public Layers OpensOnBasis => Hidden.Within(View.OnBasis);

    /// <summary>The properties, as they are named in JSON, of which something is left out though their layer is open: others' blind copies.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}

/// <summary>A record as somebody sees it: what they have no need to know left out or blanked. It is for reading; nothing is judged by it.</summary>
public sealed class SeenRecord
{
    private readonly Dictionary<long, SeenEntry> byVersion;

    internal SeenRecord(StreamName name, IRecord record, ImmutableArray<SeenEntry> entries) =>
        (Name, Record, Entries, byVersion) = (name, record, entries, entries.ToDictionary(one => one.Entry.Version));

    /// <summary>The record's name.</summary>
    public StreamName Name { get; }

    /// <summary>The record, made of the entries that are seen. What a later entry alone shows of it may be without its reference.</summary>
    public IRecord Record { get; }

    /// <summary>The entries that are seen, in the order of recording.</summary>
    public ImmutableArray<SeenEntry> Entries { get; }

    /// <summary>The number of the last entry that is seen: the record's version, as far as the reader knows of it.</summary>
    public long Version => Entries[^1].Entry.Version;

    /// <summary>What is seen of an entry, by its number; null where it is not seen.</summary>
    public SeenEntry? Entry(long version) => byVersion.GetValueOrDefault(version);

    /// <summary>Whether these layers of an entry are shown.</summary>
    public bool Shows(long version, Layers layers) => Entry(version) is { } seen && seen.View.Shown.Contains(layers);
}
