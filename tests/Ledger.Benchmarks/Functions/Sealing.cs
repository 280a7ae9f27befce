using System.Security.Cryptography;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Projections;
using NodaTime;

namespace Ledger.Benchmarks.Functions;

/// <summary>From a fact to the leaf that proves it.</summary>
[InProcess, MemoryDiagnoser]
public class Sealing
{
    private static readonly FactShapes Shapes = new(StoredJson.Options);

    private static readonly Fact Asked = FiveGroups.Fact(FiveGroups.Ask("M-1"), new([FiveGroups.InMemory("M-1", FiveGroups.InMemory("faversham")).Entries[0]]), FiveGroups.InMemory("faversham"));

    private static readonly byte[] Json = JsonSerializer.SerializeToUtf8Bytes(Asked, Asked.GetType(), StoredJson.Options);

    private static readonly SealedEvent Sealed = SealedEvent.Of(Asked.GetType(), Json, Shapes, Salt);

    private static readonly byte[] Bytes = Made().ToBytes();

    [Benchmark]
    public byte[] Written() => JsonSerializer.SerializeToUtf8Bytes(Asked, Asked.GetType(), StoredJson.Options);

    [Benchmark]
    public SealedEvent Disclosed() => SealedEvent.Of(Asked.GetType(), Json, Shapes, Salt);

    [Benchmark]
    public Hash Hashed() => Merkle.Leaf(Made().ToBytes());

    [Benchmark]
    public Leaf Read() => Leaf.Parse(Bytes);

    private static Leaf Made() => new("ledger.example/exampleton", Guid.Empty, "matter.group-support-requested", 1, Guid.Empty, 2, Merkle.Empty, Instant.MinValue, Sealed.Layers, Sealed.Digests);

    private static byte[] Salt() => RandomNumberGenerator.GetBytes(Disclosure.SaltSize);
}
