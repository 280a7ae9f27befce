using System.Security.Cryptography;
using System.Text;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>A list of a bag's files with the hash of each (RFC 8493, section 2.1.3 and 2.2.1).</summary>
/// <param name="Name">The list's own file.</param>
/// <param name="OfPayload">Whether it lists what the bag carries, or the files that make it a bag.</param>
/// <param name="Hash">The hash it lists, in lower-case hexadecimal.</param>
public sealed record BagManifest(string Name, bool OfPayload, Func<ReadOnlyMemory<byte>, string> Hash)
{
    /// <summary>The four lists that a bundle has.</summary>
    public static IReadOnlyList<BagManifest> All { get; } =
    [
        new("manifest-sha256.txt", true, Sha256),
        new("manifest-sha512.txt", true, Sha512),
        new("tagmanifest-sha256.txt", false, Sha256),
        new("tagmanifest-sha512.txt", false, Sha512),
    ];

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Sha256(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));

    /// <summary>SHA-512 in lower-case hexadecimal.</summary>
    public static string Sha512(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA512.HashData(bytes.Span));

    /// <summary>Whether it lists a file. The seal is of the lists of the bag's own files, so that they can list neither it nor one another.</summary>
    public bool Lists(string path) => OfPayload
        ? BundleFiles.IsPayload(path)
        : !BundleFiles.IsPayload(path) && path != BundleFiles.Seal && !All.Any(manifest => !manifest.OfPayload && manifest.Name == path);

    /// <summary>The list for some files.</summary>
    public string Write(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => string.Concat(
        from file in files.OrderBy(file => file.Key, StringComparer.Ordinal)
        where Lists(file.Key)
        select $"{Hash(file.Value)}  {file.Key}\n");

    /// <summary>What is wrong with the files, going by the list.</summary>
    internal IEnumerable<string> Check(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (!files.TryGetValue(Name, out var bytes)) yield break;
        if (Read(bytes) is not { } listed)
        {
            yield return $"{Name} is not a list of files as BagIt prescribes.";
            yield break;
        }

        foreach (var (path, hash) in listed.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (!files.TryGetValue(path, out var file)) yield return Missing(path);
            else if (Hash(file) != hash) yield return Changed(path);
        }

        foreach (var path in files.Keys.Where(path => Lists(path) && !listed.ContainsKey(path)).Order(StringComparer.Ordinal))
            yield return $"{path} was put into the bundle after it was made.";
    }

    internal static string Missing(string path) => $"{path} is missing from the bundle.";

    internal static string Changed(string path) => $"{path} was changed after the bundle was made.";

    private Dictionary<string, string>? Read(ReadOnlyMemory<byte> bytes)
    {
        var listed = new Dictionary<string, string>();
        var text = Encoding.Latin1.GetString(bytes.Span);
        if (!text.EndsWith('\n')) return null;
        foreach (var line in text[..^1].Split('\n'))
        {
            var parts = line.Split("  ", 2);
            if (parts.Length != 2 || !BundleFiles.IsPath(parts[1]) || !Lists(parts[1]) || !listed.TryAdd(parts[1], parts[0])) return null;
        }

        return listed;
    }
}
