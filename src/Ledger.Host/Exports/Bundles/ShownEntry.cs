using System.Collections.Immutable;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;

namespace Ledger.Host.Exports.Bundles;

/// <summary>An entry as a bundle shows it.</summary>
/// <param name="Line">Its line of events.</param>
/// <param name="Withheld">What is not shown of it, and why.</param>
/// <param name="Event">What can be seen of it.</param>
internal sealed record ShownEntry(BundleLine Line, ImmutableArray<WithheldPart> Withheld, OpenedEvent Event)
{
    internal static ShownEntry Of(BundleEntry entry, Func<ClassedDisclosure, string?> withhold)
    {
        var leaf = Leaf.Parse(entry.Leaf);
        var missing = new List<WithheldPart>(entry.Erased.Select(part => new WithheldPart(entry.Index, part.Digest, PartState.Erased, part.Layer, part.Path, part.Reason)));
        foreach (var part in entry.Kept)
            if (withhold(part) is { } reason) missing.Add(new(entry.Index, part.Disclosure.Digest, PartState.Withheld, part.Layer, part.Path, reason));

        // Of what stands within a missing part not even the digest is seen.
        bool IsSeen(string path) => !missing.Exists(part => path.StartsWith($"{part.Path}.", StringComparison.Ordinal) || path.StartsWith($"{part.Path}[", StringComparison.Ordinal));
        var hidden = missing.Select(part => part.Digest).ToHashSet();
        var line = new BundleLine(entry.Index, leaf, [.. entry.Kept.Where(part => IsSeen(part.Path) && !hidden.Contains(part.Disclosure.Digest)).Select(part => part.Disclosure)]);
        return new(
            line, [.. missing.Where(part => IsSeen(part.Path)).OrderBy(part => part.Path, StringComparer.Ordinal)],
            OpenedEvent.Of(leaf.Digests, line.Shown, entry.Erased.Select(part => part.Digest).ToHashSet()));
    }
}
