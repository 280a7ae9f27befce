using System.Collections.Immutable;
using NodaTime;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>What goes into a bundle: everything that the log has of some streams, and what of it is shown.</summary>
/// <param name="Council">The council's full name.</param>
/// <param name="About">What the bundle is about: <c>Matter M-12</c>.</param>
/// <param name="MadeAt">When it is made.</param>
/// <param name="Entries">The entries, in the log's order: each stream whole from its beginning, besides the entries that show what was erased.</param>
/// <param name="Checkpoint">The log's signed checkpoint that covers them all, with what witnesses signed.</param>
/// <param name="Earlier">The last checkpoint with witnesses' signatures that covers none of them, and the hashes that bind the two; null where there is none.</param>
/// <param name="Withhold">Why a part is withheld; null where it is shown. What stands within a withheld part is withheld with it.</param>
/// <param name="Attachments">Files that events name by their SHA-256, under that hash in lower-case hexadecimal and an ending such as <c>.eml</c>.</param>
public sealed record BundleContents(
    string Council, string About, Instant MadeAt, ImmutableArray<BundleEntry> Entries, Note Checkpoint, EarlierCheckpoint? Earlier,
    Func<ClassedDisclosure, string?> Withhold, ImmutableDictionary<string, ReadOnlyMemory<byte>> Attachments)
{
    /// <summary>What a time-stamp authority said of the checkpoint (RFC 3161, a response); empty where none was asked.</summary>
    public ReadOnlyMemory<byte> Stamp { get; init; }

    /// <summary>Withholds whole layers.</summary>
    /// <param name="layers">The layers.</param>
    /// <param name="reason">Why.</param>
    public static Func<ClassedDisclosure, string?> Layers(IReadOnlySet<Layer> layers, string reason) => part => layers.Contains(part.Layer) ? reason : null;
}

/// <summary>An entry of the log, for a bundle.</summary>
/// <param name="Index">Its leaf's place in the log.</param>
/// <param name="Leaf">Its leaf, as it was hashed.</param>
/// <param name="Path">The proof that it stands there.</param>
/// <param name="Kept">The disclosures that the council has of it.</param>
/// <param name="Erased">What the council has no more.</param>
public sealed record BundleEntry(long Index, ReadOnlyMemory<byte> Leaf, ImmutableArray<Hash> Path, ImmutableArray<ClassedDisclosure> Kept, ImmutableArray<ErasedPart> Erased);

/// <summary>A part of an event that the council decided to erase.</summary>
/// <param name="Digest">Its digest.</param>
/// <param name="Layer">The layer it was in.</param>
/// <param name="Path">Where it stood in the event.</param>
/// <param name="Reason">On what ground it was erased.</param>
public sealed record ErasedPart(string Digest, Layer Layer, string Path, string Reason);

/// <summary>A checkpoint from before a bundle's entries.</summary>
/// <param name="Checkpoint">The checkpoint, with what witnesses signed.</param>
/// <param name="Consistency">The hashes of the consistency proof from there to the bundle's checkpoint.</param>
public sealed record EarlierCheckpoint(Note Checkpoint, ImmutableArray<Hash> Consistency);
