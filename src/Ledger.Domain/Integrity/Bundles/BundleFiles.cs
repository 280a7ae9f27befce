using System.Text.RegularExpressions;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>What a bundle's files are called. A bundle is a BagIt bag (RFC 8493); what is in it is in <c>data/</c>.</summary>
public static partial class BundleFiles
{
    /// <summary>Says that this is a bag.</summary>
    public const string Declaration = "bagit.txt";

    /// <summary>What <see cref="Declaration"/> says.</summary>
    public const string DeclarationText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    /// <summary>Who made the bundle, when, of what.</summary>
    public const string Information = "bag-info.txt";

    /// <summary>The log's signature of the bundle as a whole.</summary>
    public const string Seal = "seal.note";

    /// <summary>The leaves, one a line, with what is shown of each.</summary>
    public const string Events = "data/events.jsonl";

    /// <summary>The log's signed checkpoint that covers every leaf.</summary>
    public const string Checkpoint = "data/checkpoint";

    /// <summary>What a time-stamp authority said of the checkpoint's text (RFC 3161, a response); absent where none was asked.</summary>
    public const string Stamp = "data/checkpoint.tsr";

    /// <summary>The last checkpoint with witnesses' signatures that does not cover the first leaf; absent where there is none.</summary>
    public const string EarlierCheckpoint = "data/earlier-checkpoint";

    /// <summary>The hashes that show that the log only grew between the two checkpoints, one a line.</summary>
    public const string Consistency = "data/consistency";

    /// <summary>What is withheld or erased, in which layer, and why.</summary>
    public const string Withheld = "data/withheld.csv";

    /// <summary>The events for people to read.</summary>
    public const string Report = "data/report.html";

    /// <summary>Checks the bundle in a browser.</summary>
    public const string Verifier = "data/verify.html";

    /// <summary>Where the proofs stand.</summary>
    public const string Proofs = "data/proofs/";

    /// <summary>Where the files stand that events name by their SHA-256.</summary>
    public const string Attachments = "data/attachments/";

    private const string Payload = "data/";

    /// <summary>The files that every bundle has.</summary>
    internal static IReadOnlyList<string> Required { get; } =
        [Declaration, Information, .. BagManifest.All.Select(manifest => manifest.Name), Seal, Events, Checkpoint, Withheld, Report, Verifier];

    /// <summary>Where a leaf's proof stands.</summary>
    /// <param name="index">The leaf's place in the log.</param>
    public static string ProofOf(long index) => FormattableString.Invariant($"{Proofs}{index}.tlog-proof");

    /// <summary>Whether a file is part of what the bag carries, not of the bag.</summary>
    public static bool IsPayload(string path) => path.StartsWith(Payload, StringComparison.Ordinal);

    /// <summary>Whether a file may be so called: plain letters, digits, dots, hyphens and underscores, never a way out of the folder.</summary>
    public static bool IsPath(string path) => path.Length <= 255 && Path().IsMatch(path);

    [GeneratedRegex(@"\A[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\z")]
    private static partial Regex Path();
}
