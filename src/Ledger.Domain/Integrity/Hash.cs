using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace Ledger.Domain.Integrity;

/// <summary>A SHA-256 hash: 32 bytes.</summary>
public readonly record struct Hash
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Size = 32;

    private readonly Vector256<byte> bytes;

    /// <summary>A hash made elsewhere.</summary>
    /// <param name="bytes">Its 32 bytes.</param>
    /// <exception cref="MalformedException">There are more or fewer than 32.</exception>
    public Hash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size) throw new MalformedException($"A hash has 32 bytes; this has {bytes.Length}.");
        this.bytes = Vector256.Create(bytes);
    }

    /// <summary>The hash of some bytes.</summary>
    public static Hash Of(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(data, hash);
        return new(hash);
    }

    /// <summary>Reads base 64 as the transparency-log formats write it.</summary>
    /// <exception cref="MalformedException">It is not base 64 of 32 bytes.</exception>
    public static Hash Parse(string base64) => new(StrictBase64.Read(base64));

    /// <summary>Writes the 32 bytes.</summary>
    public void CopyTo(Span<byte> destination) => bytes.CopyTo(destination);

    /// <summary>The 32 bytes.</summary>
    public byte[] ToArray()
    {
        var copy = new byte[Size];
        CopyTo(copy);
        return copy;
    }

    /// <summary>Base 64 as the transparency-log formats write it.</summary>
    public override string ToString() => Convert.ToBase64String(ToArray());
}
