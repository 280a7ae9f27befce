using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Ledger.Domain.Integrity;

/// <summary>The leaves of a tile of level 0 as a log serves them (C2SP tlog-tiles): each with its length before it, 16 bits, big-endian.</summary>
public static class EntryBundle
{
    /// <summary>Writes leaves.</summary>
    /// <exception cref="MalformedException">A leaf is larger than 65,535 bytes.</exception>
    public static byte[] Write(IReadOnlyCollection<ReadOnlyMemory<byte>> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        var bundle = new byte[leaves.Sum(leaf => sizeof(ushort) + leaf.Length)];
        var at = 0;
        foreach (var leaf in leaves)
        {
            if (leaf.Length > ushort.MaxValue) throw new MalformedException($"A leaf has at most 65,535 bytes; this has {leaf.Length}.");
            BinaryPrimitives.WriteUInt16BigEndian(bundle.AsSpan(at), (ushort)leaf.Length);
            leaf.Span.CopyTo(bundle.AsSpan(at + sizeof(ushort)));
            at += sizeof(ushort) + leaf.Length;
        }

        return bundle;
    }

    /// <summary>Reads leaves.</summary>
    /// <exception cref="MalformedException">The bytes end within a leaf, or there are more than 256 leaves.</exception>
    public static ImmutableArray<ReadOnlyMemory<byte>> Read(ReadOnlyMemory<byte> bundle)
    {
        var leaves = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(TileId.FullWidth);
        while (bundle.Length > 0)
        {
            var length = bundle.Length < sizeof(ushort) ? int.MaxValue : BinaryPrimitives.ReadUInt16BigEndian(bundle.Span);
            if (length > bundle.Length - sizeof(ushort)) throw new MalformedException("The entries end within a leaf.");
            if (leaves.Count == TileId.FullWidth) throw new MalformedException("There are more entries than a tile has hashes.");
            leaves.Add(bundle.Slice(sizeof(ushort), length));
            bundle = bundle[(sizeof(ushort) + length)..];
        }

        return leaves.ToImmutable();
    }
}
