using System.Collections.Immutable;
using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log.Checking;

/// <summary>Whether an event's row and its disclosures are what its leaf was made of. They are compared as values: what PostgreSQL does to the spelling of JSON does not count.</summary>
internal static class EventCheck
{
    /// <summary>What is said of an event that has no row.</summary>
    internal const string Gone = "is in the log, and its row among the events is gone";

    private static readonly FactShapes Shapes = new(StoredJson.Options);

    private static readonly byte[] AnySalt = new byte[Disclosure.SaltSize];

    private static readonly Dictionary<string, Type> Kinds = StoredNames.All.ToDictionary(kind => kind.Value, kind => kind.Key);

    /// <summary>What does not hold, each as the end of a sentence about the event.</summary>
    /// <param name="row">The rows.</param>
    /// <param name="leaf">The leaf.</param>
    /// <param name="erased">Every digest that the log says is erased.</param>
    internal static IEnumerable<string> Of(StoredRow row, CheckedLeaf leaf, IReadOnlySet<string> erased)
    {
        if (!leaf.Hash.ToArray().AsSpan().SequenceEqual(row.Hash)) yield return "has a leaf whose bytes are not those that were hashed";
        if (leaf.Leaf is not { } says) yield break;
        if (says.Id != row.Event) yield return $"stands in the row of event {row.Event}";
        if (row.Stored is not { } stored)
        {
            yield return Gone;
            yield break;
        }

        if (stored.Stream != says.Stream || stored.Version != says.Version) yield return $"is now entry {stored.Version} of stream {stored.Stream}";
        if (stored.Type != says.Type) yield return $"is now called {stored.Type}";
        if (stored.At != says.At) yield return $"was recorded at {says.At}, and its row says {stored.At}";
        if (stored.Archived) yield return "is marked as archived, so that nobody sees it";
        if (stored.Leaf is not null && stored.Leaf != leaf.Hash.ToString()) yield return "names another leaf in its header";
        if (AsSealed(row.Disclosures, stored, says)) yield break;
        foreach (var problem in Text(row.Disclosures, stored, says, erased)) yield return problem;
    }

    // Almost always all is as it was recorded. Then sealing what the event says now, with the disclosures that are kept, takes them all and comes to the same digests, and nothing more need be asked.
    private static bool AsSealed(List<StoredDisclosure> disclosures, StoredEvent stored, Leaf leaf)
    {
        if (!Kinds.TryGetValue(leaf.Type, out var kind)) return false;
        try
        {
            var kept = new KeptDisclosures(disclosures);
            var made = SealedEvent.Of(kind, stored.Data, Shapes, kept.Take);
            return kept.Taken.Count == disclosures.Count && made.Digests.AsSpan().SequenceEqual(leaf.Digests.AsSpan()) && made.Layers.AsSpan().SequenceEqual(leaf.Layers.AsSpan())
                && made.Disclosures.Zip(kept.Taken).All(pair => pair.Second.Layer == LeafRows.NameOf(pair.First.Layer) && pair.Second.Subjects is { } subjects && pair.First.Subjects.AsSpan().SequenceEqual(subjects));
        }
        catch (Exception otherwise) when (otherwise is MalformedException)
        {
            return false;
        }
    }

    private static IReadOnlyList<string> Text(IReadOnlyList<StoredDisclosure> kept, StoredEvent stored, Leaf leaf, IReadOnlySet<string> erased)
    {
        try
        {
            var disclosures = kept.ToDictionary(one => Disclosure.Parse(one.Text), one => one);
            var opened = OpenedEvent.Of(leaf.Digests, disclosures.Keys, erased);
            var gone = opened.Parts.Where(part => part.State is PartState.Withheld).ToList();
            if (gone.Count > 0) return [$"has lost {gone.Count} of its disclosures, though no erasure in the log names them"];
            var differing = Erasure.Differing(opened, CanonicalJson.Read(stored.Data));
            if (differing.Count > 0) return [.. differing.Select(name => $"says something else in “{name}” than was recorded")];
            return opened.Parts.Any(part => part.State is PartState.Erased) ? [] : Classes(leaf, stored, opened.Parts, disclosures.ToDictionary(one => one.Key.Digest, one => one.Value));
        }
        catch (MalformedException wrong)
        {
            return [$"has disclosures that do not fit it: {wrong.Message.TrimEnd('.')}"];
        }
        catch (ArgumentException)
        {
            return ["has a disclosure twice"];
        }
    }

    // Layers and data subjects decide who may see what; they follow from the event's kind and text, and so need no signature of their own.
    private static IReadOnlyList<string> Classes(Leaf leaf, StoredEvent stored, ImmutableArray<OpenedPart> parts, Dictionary<string, StoredDisclosure> kept)
    {
        if (!Kinds.TryGetValue(leaf.Type, out var kind)) return [$"is of a kind that is not known here: {leaf.Type}"];
        var right = SealedEvent.Of(kind, stored.Data, Shapes, () => AnySalt);
        if (!leaf.Layers.SequenceEqual(right.Layers)) return ["is said to have other layers than it has"];
        var classes = right.Disclosures.ToDictionary(one => one.Path, one => (LeafRows.NameOf(one.Layer), string.Join('\n', one.Subjects)));
        return
        [
            .. from part in parts
               let path = part.Within.Length == 0 ? part.Name! : $"{part.Within}.{part.Name}"
               let one = kept[part.Digest]
               where !classes.TryGetValue(path, out var rightly) || one.Subjects is null || rightly != (one.Layer, string.Join('\n', one.Subjects))
               select $"has “{path}” in another layer, or under other people, than it belongs",
        ];
    }
}
