using System.Text;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>Checks a bundle's files against keys that the checker has from elsewhere. <c>verify.html</c> makes the same checks, in the same order, in the same words.</summary>
public static class BundleCheck
{
    /// <summary>Checks a bundle.</summary>
    /// <param name="files">Its files by their paths.</param>
    /// <param name="keys">The checker's keys.</param>
    public static BundleVerdict Of(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, BundleKeys keys)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(keys);
        var problems = new List<string>();
        problems.AddRange(Bag(files));
        problems.AddRange(BundleSeal.Check(files, keys));
        var lines = EntriesCheck.Read(files, problems);
        var log = new CheckpointCheck(files, keys, problems);
        if (log.Now is { } now) problems.AddRange(EntriesCheck.InTheLog(lines, now, files, keys));
        problems.AddRange(log.Check(lines));
        problems.AddRange(EntriesCheck.Streams(lines));
        var opened = PartsCheck.Open(lines, problems);
        problems.AddRange(PartsCheck.Withheld(lines, opened, files));
        problems.AddRange(PartsCheck.Attachments(opened, files));
        return new([.. problems.Distinct()], [.. log.Cautions, .. files.ContainsKey(BundleFiles.Stamp) ? [StampNotChecked] : Array.Empty<string>()], [.. EntriesCheck.Summary(lines), .. log.Summary, .. PartsCheck.Summary(opened)]);
    }

    /// <summary>What is said of a time stamp, which rests on an authority's certificate and not on the log's key.</summary>
    public const string StampNotChecked = "The bundle has a time stamp of its checkpoint, data/checkpoint.tsr, which is not checked here: it rests on the certificate of a time-stamp authority.";

    private static IEnumerable<string> Bag(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
    [
        .. BundleFiles.Required.Where(path => !files.ContainsKey(path)).Select(BagManifest.Missing),
        .. files.TryGetValue(BundleFiles.Declaration, out var says) && Encoding.Latin1.GetString(says.Span) != BundleFiles.DeclarationText
            ? [BagManifest.Changed(BundleFiles.Declaration)] : Array.Empty<string>(),
        .. BagManifest.All.SelectMany(manifest => manifest.Check(files)),
    ];
}
