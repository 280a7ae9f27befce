using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Ledger.Domain.Integrity;

/// <summary>Base 64 (RFC 4648) that is read in its one right spelling only: no blanks, no line breaks, no stray bits.</summary>
public static class StrictBase64
{
    /// <summary>Reads the standard alphabet, padded (section 4).</summary>
    /// <exception cref="MalformedException">It is not the one right spelling of any bytes.</exception>
    public static byte[] Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new byte[text.Length / 4 * 3];
        if (!Convert.TryFromBase64String(text, bytes, out var length) || Convert.ToBase64String(bytes, 0, length) != text)
            throw new MalformedException($"“{Start(text)}” is not base 64.");
        return bytes[..length];
    }

    /// <summary>Reads the alphabet for addresses, unpadded (section 5).</summary>
    /// <exception cref="MalformedException">It is not the one right spelling of any bytes.</exception>
    public static byte[] ReadUrl(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // No blank, no padding, no stray bit: the bytes have one spelling, of one length, and it is this one.
        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (!Ascii.IsValid(text) || Base64Url.DecodeFromChars(text, bytes, out _, out var length) != OperationStatus.Done || !Spells(bytes.AsSpan(0, length), text))
            throw new MalformedException($"“{Start(text)}” is not unpadded base 64 for addresses.");
        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <summary>Writes the alphabet for addresses, unpadded (section 5).</summary>
    public static string WriteUrl(ReadOnlySpan<byte> bytes) => Base64Url.EncodeToString(bytes);

    /// <summary>Writes text as the alphabet for addresses, unpadded.</summary>
    public static string WriteUrl(string text) => WriteUrl(Encoding.UTF8.GetBytes(text));

    private static bool Spells(ReadOnlySpan<byte> bytes, string text)
    {
        var length = Base64Url.GetEncodedLength(bytes.Length);
        if (length != text.Length) return false;
        Span<char> spelt = length <= 1024 ? stackalloc char[length] : new char[length];
        Base64Url.EncodeToChars(bytes, spelt);
        return spelt.SequenceEqual(text);
    }

    private static string Start(string text) => text.Length <= 24 ? text : text[..24] + "…";
}
