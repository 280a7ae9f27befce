using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Projections;
using Ledger.Projections.Log;

namespace Ledger.Host.Exports.Bundles;

/// <summary>The parts of one entry that the council has, and those that it erased.</summary>
/// <param name="Kept">What it has.</param>
/// <param name="Erased">What it has no more.</param>
internal sealed record EntryParts(ImmutableArray<ClassedDisclosure> Kept, ImmutableArray<ErasedPart> Erased)
{
    private static readonly FactShapes Shapes = new(StoredJson.Options);

    /// <summary>Puts what is kept where it stands in the event, and names what is missing.</summary>
    /// <param name="leaf">The entry's leaf.</param>
    /// <param name="type">The event's stored name.</param>
    /// <param name="json">The event as it is stored; what was erased is masked there, and stands in its place.</param>
    /// <param name="kept">The disclosures kept.</param>
    /// <param name="erasures">What was erased, and on what ground.</param>
    /// <exception cref="MalformedException">A disclosure is not of this event: it was changed.</exception>
    internal static EntryParts Of(
        Leaf leaf, string type, byte[] json, IReadOnlyCollection<(Disclosure Disclosure, Layer Layer, ImmutableArray<string> Subjects)> kept, ErasedReasons erasures)
    {
        var opened = OpenedEvent.Of(leaf.Digests, kept.Select(one => one.Disclosure), erasures.Digests);
        var places = opened.Parts.Where(part => part.Name is not null).ToDictionary(part => part.Digest, part => Path(part.Within, part.Name!));
        return new(
            [.. kept.Select(one => new ClassedDisclosure(one.Disclosure, one.Layer, one.Subjects, places[one.Disclosure.Digest]))],
            [.. Missing(opened, type, json, [.. places.Values], erasures)]);
    }

    // The masked event shows which places are empty. Of several within one place no one can tell any more which digest was whose.
    private static IEnumerable<ErasedPart> Missing(OpenedEvent opened, string type, byte[] json, HashSet<string> shown, ErasedReasons erasures)
    {
        var erased = opened.Parts.Where(part => part.State is PartState.Erased).ToLookup(part => part.Within);
        if (erased.Count == 0) yield break;
        var kind = StoredNames.All.First(one => one.Value == type).Key;
        var empty = SealedEvent.Of(kind, json, Shapes, Salts.Next).Disclosures.Where(part => !shown.Contains(part.Path)).ToLookup(part => Around(part.Path));
        foreach (var place in erased)
        {
            var path = string.Join(" or ", empty[place.Key].Select(part => part.Path).Order(StringComparer.Ordinal));
            var layer = empty[place.Key].Select(part => part.Layer).DefaultIfEmpty(Layer.Personal).Max();
            foreach (var part in place) yield return new(part.Digest, layer, path, erasures.Of(part.Digest));
        }
    }

    private static string Path(string within, string name) => within.Length == 0 ? name : $"{within}.{name}";

    private static string Around(string path) => path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : "";
}
