using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Projections;
using Ledger.Projections.Log;
using NodaTime;
using Hash = Ledger.Domain.Integrity.Hash;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>An invented council's log, in memory: entries, their leaves and disclosures, tiles and checkpoints.</summary>
internal sealed class SampleLog
{
    private static readonly FactShapes Shapes = new(StoredJson.Options);

    private readonly List<BundleEntry> entries = [];
    private readonly Dictionary<Guid, (long Version, Hash Leaf)> streams = [];
    private readonly Dictionary<(int, long), Tile> tiles = [];
    private readonly Frontier frontier = new();
    private readonly string seed;
    private int salts;

    internal SampleLog(string origin, string seed)
    {
        this.seed = seed;
        Signer = SampleKeys.Log(origin, seed);
    }

    internal Ed25519Signer Signer { get; }

    internal IReadOnlyList<BundleEntry> Entries => entries;

    internal BundleEntry Append(Guid stream, Fact fact, Instant at) =>
        Append(stream, StoredNames.All[fact.GetType()], SealedEvent.Of(fact.GetType(), JsonSerializer.SerializeToUtf8Bytes(fact, fact.GetType(), StoredJson.Options), Shapes, Salt), at, []);

    /// <summary>Records that a part was erased: its disclosure is no more, and the log says so.</summary>
    internal void Erase(Guid stream, BundleEntry entry, string path, Instant at)
    {
        var part = entry.Kept.Single(part => part.Path == path);
        entries[(int)entry.Index] = entry with
        {
            Kept = entry.Kept.Remove(part),
            Erased = entry.Erased.Add(new(part.Disclosure.Digest, part.Layer, path, "Asked for by the person, and decided by two officers")),
        };
        Append(stream, "roster.erased", new([], []), at, [part.Disclosure.Digest]);
    }

    internal void Fill(int count, Instant from)
    {
        for (var at = 0; at < count; at++)
            Append(Guid.Parse($"00000000-0000-8000-8000-{frontier.Size:x12}"), "matter.release-issued", SealedEvent.Of(typeof(Fact), "{}"u8.ToArray(), Shapes, Salt), from + Duration.FromSeconds(at), []);
    }

    internal Note Checkpoint(Instant at, params Ed25519Signer[] witnesses) => Cosigned(new Checkpoint(Signer.Key.Name, frontier.Size, frontier.Root).Text, at, witnesses);

    internal Note Cosigned(string text, Instant at, params Ed25519Signer[] witnesses) =>
        witnesses.Aggregate(Note.Sign(text, Signer), (note, witness) => note.With(Cosignature.Of(text, at, witness)));

    internal Hash Read(Node node)
    {
        foreach (var tile in frontier.TakeTiles()) tiles[(tile.Id.Level, tile.Id.Index)] = tile;
        return Tile.Reader(tiles.Values)(node);
    }

    /// <summary>A bundle's contents: the entries of some streams, with their proofs for the log as it is.</summary>
    internal BundleContents Contents(IReadOnlySet<Guid> chosen, Note now, Note? earlier, IReadOnlySet<Layer> withheld, params (string Name, byte[] File)[] attachments)
    {
        var size = Ledger.Domain.Integrity.Checkpoint.Parse(now.Text).Size;
        var oldSize = earlier is null ? 0 : Ledger.Domain.Integrity.Checkpoint.Parse(earlier.Text).Size;
        return new(
            "Exampleton Town Council", "Matter M-1: Bins on Sample Street", Instant.FromUtc(2026, 3, 1, 9, 0),
            [.. entries.Where(entry => chosen.Contains(Leaf.Parse(entry.Leaf).Stream)).Select(entry => entry with { Path = InclusionProof.Of(entry.Index, size, Read).Path })],
            now, earlier is null ? null : new(earlier, ConsistencyProof.Of(oldSize, size, Read).Path),
            BundleContents.Layers(withheld, "The group's own confidence; \"not ours\", as clause 8.13 has it"), attachments.ToImmutableDictionary(file => file.Name, file => new ReadOnlyMemory<byte>(file.File)));
    }

    private BundleEntry Append(Guid stream, string type, SealedEvent made, Instant at, ImmutableArray<string> erased)
    {
        var (index, last) = (frontier.Size, streams.GetValueOrDefault(stream));
        var id = Guid.Parse($"0198a3f0-0000-7000-8000-{index:x12}");
        var leaf = new Leaf(Signer.Key.Name, id, type, 1, stream, last.Version + 1, last.Version == 0 ? null : last.Leaf, at, made.Layers, made.Digests) { Erased = erased };
        var hash = Merkle.Leaf(leaf.ToBytes());
        frontier.Append(hash);
        streams[stream] = (leaf.Version, hash);
        entries.Add(new(index, leaf.ToBytes(), [], made.Disclosures, []));
        return entries[^1];
    }

    private byte[] Salt() => Hash.Of(Encoding.UTF8.GetBytes($"{seed} {salts++}")).ToArray()[..Disclosure.SaltSize];
}
