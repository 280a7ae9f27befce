using System.IO.Compression;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>Zip files that the ledger did not write.</summary>
internal static class OtherZips
{
    internal static byte[] Of(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, file) in files)
            {
                using var entry = zip.CreateEntry(path, CompressionLevel.Optimal).Open();
                entry.Write(file.Span);
            }

        return bytes.ToArray();
    }

    /// <summary>As the ledger stores files, under a name that it would not give.</summary>
    internal static byte[] Named(string path) => Host.Exports.Bundles.StoredZip.Write(new Dictionary<string, ReadOnlyMemory<byte>> { [path] = "evil"u8.ToArray() });

    internal static byte[] Twice(string path)
    {
        var one = Named(path);
        var length = 30 + path.Length + "evil".Length;
        return [.. one[..length], .. one];
    }

    /// <summary>Ten megabytes of nothing, in ten kilobytes.</summary>
    internal static byte[] Bomb() => Of([new("data/events.jsonl", new byte[10_000_000])]);

    /// <summary>A good bundle, whose directory calls its last file a symbolic link.</summary>
    internal static byte[] Link(byte[] bundle)
    {
        var changed = bundle.ToArray();
        var last = changed.AsSpan().LastIndexOf("PK\x01\x02"u8);
        (changed[last + 5], changed[last + 40], changed[last + 41]) = (3, 0xFF, 0xA1);
        return changed;
    }
}
