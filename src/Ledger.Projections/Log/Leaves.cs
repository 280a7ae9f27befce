using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using JasperFx.Events;
using Ledger.Domain.Integrity;
using NodaTime;

namespace Ledger.Projections.Log;

/// <summary>Makes the leaf of every event, once, and keeps it by the event until that is saved.</summary>
/// <param name="origin">How the logs are named.</param>
/// <param name="salt">Gives 16 bytes of chance at each call.</param>
public class Leaves(LogOrigin origin, Func<byte[]> salt)
{
    /// <summary>The event's header that holds its leaf's hash, so that the stream's next leaf can name it.</summary>
    public const string Header = "leaf";

    // The only one there is of every kind of event so far. One that changes its JSON gets the next number, here.
    private const int Schema = 1;

    private static readonly FactShapes Shapes = new(StoredJson.Options);

    private readonly ConditionalWeakTable<IEvent, MadeLeaf> made = [];

    private long count;

    /// <summary>Makes the leaf of an event that is about to be appended; its id and recorded time are fixed already.</summary>
    /// <param name="council">The council's slug.</param>
    /// <param name="stream">The id of the stream.</param>
    /// <param name="version">The event's place in the stream.</param>
    /// <param name="e">The event.</param>
    /// <param name="prev">The leaf hash of the stream's previous event.</param>
    /// <param name="erased">What the event records the erasure of, if it records one.</param>
    /// <param name="restored">What the event records of the restoring of the log, if it records that.</param>
    /// <returns>The leaf's hash.</returns>
    /// <exception cref="MalformedException">The event holds what cannot be proved, such as half a surrogate pair.</exception>
    public virtual Hash Make(string council, Guid stream, long version, IEvent e, Hash? prev, ImmutableArray<string> erased, RestoredLog? restored = null)
    {
        ArgumentNullException.ThrowIfNull(e);
        var kind = e.Data.GetType();
        var (leaf, disclosures) = Seal(council, kind, JsonSerializer.SerializeToUtf8Bytes(e.Data, kind, StoredJson.Options), e.Id, stream, version, Instant.FromDateTimeOffset(e.Timestamp), prev);
        leaf = leaf with { Erased = erased, Restored = restored };
        var body = leaf.ToBytes();
        var hash = Merkle.Leaf(body);
        made.Add(e, new(Interlocked.Increment(ref count), leaf, body, hash, disclosures));
        e.SetHeader(Header, hash.ToString());
        return hash;
    }

    /// <summary>The leaf of an event that is about to be saved.</summary>
    /// <exception cref="InvalidOperationException">It has none, or one that is not the event's: it was appended past the workbench.</exception>
    public MadeLeaf Of(Guid stream, IEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return made.TryGetValue(e, out var leaf) && (leaf.Leaf.Id, leaf.Leaf.Stream, leaf.Leaf.Version, leaf.Leaf.At) == (e.Id, stream, e.Version, Instant.FromDateTimeOffset(e.Timestamp))
            ? leaf
            : throw new InvalidOperationException($"The {e.EventTypeName} of version {e.Version} has no leaf: events are appended by the workbench only.");
    }

    /// <summary>The leaf and disclosures of an event that was stored before the council had a log.</summary>
    internal (Leaf Leaf, ImmutableArray<ClassedDisclosure> Disclosures) Seal(
        string council, Type kind, ReadOnlyMemory<byte> json, Guid id, Guid stream, long version, Instant at, Hash? prev)
    {
        var sealedEvent = SealedEvent.Of(kind, json, Shapes, salt);
        return (new(origin.Of(council), id, StoredNames.All[kind], Schema, stream, version, prev, at, sealedEvent.Layers, sealedEvent.Digests), sealedEvent.Disclosures);
    }
}
