using System.Collections.Immutable;
using NodaTime;

namespace Ledger.Domain.Integrity;

/// <summary>
/// What the log holds of one event: where it stands and when it was recorded in the clear, what it says as digests only.
/// Its bytes are canonical JSON, made once, before the event is saved, and kept as they were hashed.
/// </summary>
/// <param name="Origin">The log's name: <c>ledger.example/exampleton</c>.</param>
/// <param name="Id">The event's id.</param>
/// <param name="Type">The kind of event, by its stored name.</param>
/// <param name="Schema">The version of that kind's JSON, from 1.</param>
/// <param name="Stream">The id of its stream.</param>
/// <param name="Version">Its place in the stream, from 1.</param>
/// <param name="Prev">The leaf hash of the stream's previous event; null for the first.</param>
/// <param name="At">When it was recorded, in whole microseconds.</param>
/// <param name="Layers">The layers in which it has anything, in their order.</param>
/// <param name="Digests">The digests of its disclosures, sorted.</param>
public sealed record Leaf(
    string Origin, Guid Id, string Type, int Schema, Guid Stream, long Version, Hash? Prev, Instant At, ImmutableArray<Layer> Layers, ImmutableArray<string> Digests)
{
    /// <summary>How many bytes a leaf may have, so that its length fits the log's format.</summary>
    public const int MostBytes = ushort.MaxValue;

    /// <summary>The digests, sorted, of what the council decided to erase: such a leaf records the erasure.</summary>
    public ImmutableArray<string> Erased { get; init; } = [];

    /// <summary>Whether the event was recorded before the council had a log, and its leaf was made later, from what was then stored.</summary>
    public bool Migrated { get; init; }

    /// <summary>What a leaf that records the restoring of its log says of it; null in every other.</summary>
    public RestoredLog? Restored { get; init; }

    /// <summary>The bytes that are hashed.</summary>
    /// <exception cref="MalformedException">There would be more than 65,535, or a value cannot stand in a leaf.</exception>
    public byte[] ToBytes()
    {
        var bytes = LeafFormat.Write(this);
        return bytes.Length <= MostBytes ? bytes.ToArray() : throw new MalformedException($"A leaf has at most 65,535 bytes; this event's would have {bytes.Length}.");
    }

    /// <summary>Reads a leaf strictly: exactly its members, in exactly their spelling.</summary>
    /// <exception cref="MalformedException">The bytes are not those that <see cref="ToBytes"/> gives for any leaf.</exception>
    public static Leaf Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MostBytes) throw new MalformedException($"A leaf has at most 65,535 bytes; this has {bytes.Length}.");
        var leaf = LeafFormat.Read(CanonicalJson.Read(bytes));
        return LeafFormat.Write(leaf).SequenceEqual(bytes.Span) ? leaf : throw new MalformedException("A leaf is written in one way only; this is written otherwise.");
    }

    /// <summary>Whether both have the same bytes.</summary>
    public bool Equals(Leaf? other) => other is not null && ToBytes().AsSpan().SequenceEqual(LeafFormat.Write(other));

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}
