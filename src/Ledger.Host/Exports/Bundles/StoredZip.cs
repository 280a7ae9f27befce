using System.Buffers.Binary;
using System.Text;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;

namespace Ledger.Host.Exports.Bundles;

/// <summary>
/// A zip file of one form only: files in the order of their names, stored as they are, without times, comments or attributes.
/// The same files always give the same bytes, and a changed byte shows: what was read is written again and compared.
/// </summary>
internal static class StoredZip
{
    /// <summary>How many bytes a bundle may have here.</summary>
    internal const long MostBytes = 1_000_000_000;

    private const int HeaderSize = 30;

    private const uint LocalHeader = 0x04034b50;

    internal const string NoZip = "This is not a bundle: it does not begin as a zip file does.";

    internal const string OtherZip = "This bundle was packed anew by another program, or was damaged, and cannot be read. Ask for the file as the ledger wrote it.";

    internal const string BadName = "This bundle has a file whose name leads elsewhere or is there twice: the ledger did not write it so.";

    private const string TooLarge = "This bundle would be larger than any that is read. Choose less for it.";

    internal static byte[] Write(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (files.Count >= ushort.MaxValue) throw new MalformedException(TooLarge);
        using var zip = Pack(files);
        return zip.ToArray();
    }

    private static MemoryStream Pack(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var content = files.Values.Sum(file => (long)file.Length);
        if (content > MostBytes) throw new MalformedException(TooLarge);
        var zip = new MemoryStream((int)content + (512 * files.Count));
        using var directory = new MemoryStream();
        foreach (var (path, file) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var (at, name, fields) = ((uint)zip.Length, Encoding.ASCII.GetBytes(path), Fields(path, file));
            zip.Write([.. Number(LocalHeader, 4), .. fields, .. name]);
            zip.Write(file.Span);
            directory.Write([.. Number(0x02014b50, 4), .. Number(10, 2), .. fields, .. new byte[10], .. Number(at, 4), .. name]);
        }

        var (begins, size) = ((uint)zip.Length, (uint)directory.Length);
        directory.WriteTo(zip);
        zip.Write([.. Number(0x06054b50, 4), .. new byte[4], .. Number((uint)files.Count, 2), .. Number((uint)files.Count, 2), .. Number(size, 4), .. Number(begins, 4), .. new byte[2]]);
        return zip;
    }

    /// <summary>Reads the files, and says whether every byte around them is as the ledger writes it.</summary>
    /// <exception cref="MalformedException">It is no zip file of this form.</exception>
    internal static (IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, bool IsExact) Read(ReadOnlyMemory<byte> zip)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>();
        if (zip.Length < HeaderSize || Number(zip, 0, 4) != LocalHeader) throw new MalformedException(NoZip);
        for (var at = 0; at + HeaderSize <= zip.Length && Number(zip, at, 4) == LocalHeader;)
        {
            var (flagsAndMethod, packed, size, name, more) = (Number(zip, at + 6, 4), Number(zip, at + 18, 4), Number(zip, at + 22, 4), Number(zip, at + 26, 2), Number(zip, at + 28, 2));
            var begins = at + HeaderSize + name;
            if (flagsAndMethod != 0 || packed != size || more != 0 || begins + size > zip.Length) throw new MalformedException(OtherZip);
            var path = Encoding.Latin1.GetString(zip.Span.Slice(at + HeaderSize, (int)name));
            if (!BundleFiles.IsPath(path) || !files.TryAdd(path, zip.Slice((int)begins, (int)size))) throw new MalformedException(BadName);
            at = (int)(begins + size);
        }

        using var again = Pack(files);
        return (files, again.GetBuffer().AsSpan(0, (int)again.Length).SequenceEqual(zip.Span));
    }

    // What a file's own header and the directory's entry have in common: version, flags, method, time, date, check sum, sizes, lengths.
    private static byte[] Fields(string path, ReadOnlyMemory<byte> file) =>
    [
        .. Number(10, 2), .. new byte[6], .. Number(0x0021, 2), .. Number(Crc32(file.Span), 4),
        .. Number((uint)file.Length, 4), .. Number((uint)file.Length, 4), .. Number((uint)path.Length, 2), .. new byte[2],
    ];

    private static byte[] Number(uint number, int size)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes[..size];
    }

    private static long Number(ReadOnlyMemory<byte> zip, int at, int size) =>
        size == 2 ? BinaryPrimitives.ReadUInt16LittleEndian(zip.Span[at..]) : BinaryPrimitives.ReadUInt32LittleEndian(zip.Span[at..]);

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes) sum = Table[(byte)sum ^ one] ^ (sum >> 8);
        return ~sum;
    }

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(index =>
        Enumerable.Range(0, 8).Aggregate((uint)index, (sum, _) => (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1))];
}
