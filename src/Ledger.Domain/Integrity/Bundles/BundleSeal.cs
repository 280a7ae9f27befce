namespace Ledger.Domain.Integrity.Bundles;

/// <summary>
/// The log's signature of a bundle as a whole: of the lists that list every other file, so that nobody without the log's key can change the report, or any file, and list it anew.
/// It is a signed note whose text can't be taken for a checkpoint's: its second line is no number.
/// </summary>
public static class BundleSeal
{
    /// <summary>How the text that is signed begins.</summary>
    public const string Head = "ledger/bundle@v1\n";

    /// <summary>The text that is signed.</summary>
    /// <param name="origin">The log's name.</param>
    /// <param name="files">The bundle's files, the lists among them.</param>
    public static string Text(string origin, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
        $"{Head}{origin}\n{string.Concat(BagManifest.All.Where(manifest => !manifest.OfPayload).Select(manifest => $"{manifest.Name} {manifest.Hash(files[manifest.Name])}\n"))}";

    /// <summary>What is wrong with a bundle's seal.</summary>
    internal static IEnumerable<string> Check(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, BundleKeys keys)
    {
        if (BagManifest.All.Any(manifest => !files.ContainsKey(manifest.Name)) || !files.TryGetValue(BundleFiles.Seal, out var bytes)) return [];
        var (note, problem) = SignedText.Read("The seal", bytes, keys);
        if (note is null) return [problem!];
        return keys.Logs.Any(key => note.Text == Text(key.Name, files)) ? [] : ["The seal is of another bundle: files were exchanged after the bundle was made."];
    }
}
