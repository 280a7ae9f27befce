using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>A checkpoint that the log's key is seen to have signed.</summary>
/// <param name="Stated">What the log states.</param>
/// <param name="Seen">When each witness that the checker goes by signed it.</param>
internal sealed record SeenCheckpoint(Checkpoint Stated, ImmutableArray<Instant> Seen);

/// <summary>What a bundle's checkpoints say: of which log it is, who saw it, and between which times its entries were recorded.</summary>
internal sealed class CheckpointCheck
{
    // An entry waits about a second for its place in the log, and clocks differ.
    private static readonly Duration Leeway = Duration.FromMinutes(5);

    private readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files;
    private readonly BundleKeys keys;
    private readonly SeenCheckpoint? earlier;

    internal CheckpointCheck(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, BundleKeys keys, List<string> problems)
    {
        (this.files, this.keys) = (files, keys);
        Now = Read("The checkpoint", BundleFiles.Checkpoint, problems);
        earlier = Read("The earlier checkpoint", BundleFiles.EarlierCheckpoint, problems);
    }

    /// <summary>The checkpoint that covers every entry.</summary>
    internal SeenCheckpoint? Now { get; }

    internal IEnumerable<string> Cautions => (keys.Witnesses.IsEmpty, earlier?.Seen.IsEmpty ?? true) switch
    {
        (true, _) => ["You named no witness: when the entries were recorded is the council's own word."],
        (false, true) => ["The bundle has no earlier checkpoint that your witnesses signed: an entry may have been recorded later than it says."],
        _ => [],
    };

    internal IEnumerable<string> Summary => Now is null
        ? []
        : [$"The checkpoint covers {(Now.Stated.Size == 1 ? "one entry" : $"{Now.Stated.Size} entries")} of the log{keys.Witnesses.Length switch
        {
            0 => "",
            1 => $"; the witness you named {(Now.Seen.IsEmpty ? "did not sign it" : "signed it")}",
            var named => $"; {Now.Seen.Length} of the {named} witnesses you named signed it",
        }}."];

    internal IEnumerable<string> Check(ImmutableArray<BundleLine> lines) => [.. Witnessed(), .. Growth(lines), .. Times(lines)];

    private IEnumerable<string> Witnessed() => Now is not null && !keys.Witnesses.IsEmpty && Now.Seen.Length < keys.Majority
        ? [keys.Witnesses.Length == 1 ? "The witness you named did not sign the checkpoint." : $"Of the {keys.Witnesses.Length} witnesses you named, {Now.Seen.Length} signed the checkpoint; it takes {keys.Majority}."]
        : [];

    private IEnumerable<string> Growth(ImmutableArray<BundleLine> lines)
    {
        var (has, hashes) = (files.ContainsKey(BundleFiles.EarlierCheckpoint), files.TryGetValue(BundleFiles.Consistency, out var file));
        if (has != hashes) yield return BagManifest.Missing(has ? BundleFiles.Consistency : BundleFiles.EarlierCheckpoint);
        if (earlier is null || Now is null || !hashes) yield break;
        if (Hashes(file) is not { } path) yield return $"{BundleFiles.Consistency} cannot be read: it was damaged or changed.";
        else if (!new ConsistencyProof(earlier.Stated.Size, Now.Stated.Size, path).Holds(earlier.Stated.Root, Now.Stated.Root))
            yield return "The log does not begin with the log that the earlier checkpoint shows: its history was changed in between, or one of the two is another log's.";
        if (lines.Any(line => line.Index < earlier.Stated.Size)) yield return "The earlier checkpoint covers an entry of the bundle, and must not.";
    }

    private IEnumerable<string> Times(ImmutableArray<BundleLine> lines)
    {
        foreach (var line in lines)
        {
            if (earlier is { Seen.IsEmpty: false } && line.Leaf.At < earlier.Seen.Min() - Leeway)
                yield return $"{line.Name} says that it was recorded before {Moment.Of(earlier.Seen.Min())}, when a witness saw the log without it: it is back-dated.";
            if (Now is { Seen.IsEmpty: false } && line.Leaf.At > Now.Seen.Max() + Leeway)
                yield return $"{line.Name} says that it was recorded after {Moment.Of(Now.Seen.Max())}, when a witness saw it in the log: its time is wrong.";
        }
    }

    private SeenCheckpoint? Read(string what, string path, List<string> problems)
    {
        if (!files.TryGetValue(path, out var bytes)) return null;
        var (signed, problem) = SignedText.Read(what, bytes, keys);
        var stated = signed is null ? null : Stated(signed.Text);
        if (stated is not null && keys.Logs.Any(key => key.Name == stated.Origin)) return new(stated, signed!.Seen);
        problems.Add(problem ?? (stated is null
            ? $"{what} cannot be read: it was damaged or changed."
            : $"{what} is of the log {stated.Origin}, not of the log whose key you gave."));
        return null;
    }

    private static Checkpoint? Stated(string text)
    {
        try
        {
            return Checkpoint.Parse(text);
        }
        catch (MalformedException)
        {
            return null;
        }
    }

    private static ImmutableArray<Hash>? Hashes(ReadOnlyMemory<byte> file)
    {
        try
        {
            var lines = Encoding.Latin1.GetString(file.Span).Split('\n');
            return lines[^1].Length > 0 ? null : ProofText.Hashes(lines[..^1]);
        }
        catch (MalformedException)
        {
            return null;
        }
    }
}
