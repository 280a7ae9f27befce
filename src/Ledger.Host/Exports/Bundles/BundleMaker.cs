using System.Globalization;
using System.Text;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;

namespace Ledger.Host.Exports.Bundles;

/// <summary>Makes an evidence bundle: a BagIt 1.0 bag, sealed with the log's key, in a zip file. The same contents always give the same bytes.</summary>
public static class BundleMaker
{
    /// <summary>Makes a bundle's file.</summary>
    /// <param name="contents">What goes into it.</param>
    /// <param name="log">Signs the seal with the log's key.</param>
    /// <param name="also">Signs it too, with the old key while one takes over from another.</param>
    /// <exception cref="MalformedException">A leaf can't be read, or the bundle would be too large.</exception>
    public static byte[] Make(BundleContents contents, ISigner log, params IEnumerable<ISigner> also)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>();
        void Add(string path, string text) => files.Add(path, Encoding.UTF8.GetBytes(text));

        var entries = contents.Entries.Select(entry => ShownEntry.Of(entry, contents.Withhold)).ToList();
        Add(BundleFiles.Events, string.Concat(entries.Select(entry => $"{entry.Line}\n")));
        Add(BundleFiles.Checkpoint, contents.Checkpoint.ToString());
        foreach (var entry in contents.Entries) Add(BundleFiles.ProofOf(entry.Index), new LogProof(entry.Index, entry.Path, contents.Checkpoint).ToString());
        if (contents.Earlier is { } earlier)
        {
            Add(BundleFiles.EarlierCheckpoint, earlier.Checkpoint.ToString());
            Add(BundleFiles.Consistency, string.Concat(earlier.Consistency.Select(hash => $"{hash}\n")));
        }

        if (!contents.Stamp.IsEmpty) files.Add(BundleFiles.Stamp, contents.Stamp);
        Add(BundleFiles.Withheld, WithheldPart.Write(entries.SelectMany(entry => entry.Withheld)));
        Add(BundleFiles.Report, BundleReport.Write(contents, entries));
        Add(BundleFiles.Verifier, VerifierPage.Text);
        foreach (var (name, file) in contents.Attachments) files.Add(BundleFiles.Attachments + name, file);

        Add(BundleFiles.Declaration, BundleFiles.DeclarationText);
        Add(BundleFiles.Information, Information(contents, files));
        foreach (var manifest in BagManifest.All) Add(manifest.Name, manifest.Write(files));
        Add(BundleFiles.Seal, also.Aggregate(Note.Sign(BundleSeal.Text(log.Key.Name, files), log), (note, old) => note.SignedBy(old)).ToString());
        return StoredZip.Write(files);
    }

    private static string Information(BundleContents contents, Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        var payload = files.Where(file => BundleFiles.IsPayload(file.Key)).ToList();
        return string.Concat(new (string Label, string Value)[]
        {
            ("Source-Organization", contents.Council),
            ("External-Description", contents.About),
            ("Bagging-Date", contents.MadeAt.InUtc().Date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)),
            ("Payload-Oxum", $"{payload.Sum(file => (long)file.Value.Length)}.{payload.Count}"),
        }.Select(line => $"{line.Label}: {line.Value.ReplaceLineEndings(" ")}\n"));
    }
}
