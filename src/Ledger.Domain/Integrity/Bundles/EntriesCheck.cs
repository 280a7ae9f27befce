using System.Collections.Immutable;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>Whether a bundle's entries are in the log as they stand in the bundle, and none is missing between them.</summary>
internal static class EntriesCheck
{
    internal static ImmutableArray<BundleLine> Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, List<string> problems)
    {
        var lines = ImmutableArray.CreateBuilder<BundleLine>();
        var rest = files.GetValueOrDefault(BundleFiles.Events);
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            if ((end < 0 ? null : Line(rest[..end])) is not { } line) problems.Add($"{BundleFiles.Events}, line {number}, cannot be read: it was damaged or changed.");
            else if (lines.Count > 0 && line.Index <= lines[^1].Index) problems.Add($"{line.Name} stands out of order, or twice.");
            else lines.Add(line);
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        if (lines.Count == 0) problems.Add("The bundle has no entries.");
        return lines.ToImmutable();
    }

    internal static IEnumerable<string> InTheLog(ImmutableArray<BundleLine> lines, SeenCheckpoint now, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, BundleKeys keys)
    {
        foreach (var line in lines)
        {
            // A log may have gone on under another name: whoever has both keys knows both.
            if (line.Leaf.Origin != now.Stated.Origin && !keys.Logs.Any(key => key.Name == line.Leaf.Origin)) yield return $"{line.Name} is of another log, {line.Leaf.Origin}.";
            if (Proof(line, files) is { } problem) yield return $"{line.Name}: its proof {problem}.";
        }

        var proofs = lines.Select(line => BundleFiles.ProofOf(line.Index)).ToHashSet();
        foreach (var path in files.Keys.Where(path => path.StartsWith(BundleFiles.Proofs, StringComparison.Ordinal) && !proofs.Contains(path)).Order(StringComparer.Ordinal))
            yield return $"{path} is the proof of no entry of the bundle.";
    }

    // Each stream stands whole from its beginning, but for what is only there to show that something was erased.
    internal static IEnumerable<string> Streams(ImmutableArray<BundleLine> lines) =>
        from stream in lines.GroupBy(line => line.Leaf.Stream)
        where stream.Any(line => line.Leaf.Erased.IsEmpty)
        from problem in Stream(stream)
        select problem;

    internal static IEnumerable<string> Summary(ImmutableArray<BundleLine> lines) => lines.IsEmpty
        ? []
        : [$"{lines.Length} entries, recorded from {Moment.Of(lines.Min(line => line.Leaf.At))} to {Moment.Of(lines.Max(line => line.Leaf.At))}."];

    private static IEnumerable<string> Stream(IEnumerable<BundleLine> lines)
    {
        BundleLine? before = null;
        foreach (var line in lines)
        {
            var missing = line.Leaf.Version - (before?.Leaf.Version ?? 0) - 1;
            if (missing > 0) yield return $"{line.Name}: {(missing == 1 ? "an entry before it in its stream is" : $"{missing} entries before it in its stream are")} missing.";
            else if (missing < 0) yield return $"{line.Name} stands out of order, or twice.";
            else if (line.Leaf.Prev != before?.Hash) yield return $"{line.Name} does not follow the entry before it in its stream: one of the two was changed.";
            before = line;
        }
    }

    private static string? Proof(BundleLine line, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (!files.TryGetValue(BundleFiles.ProofOf(line.Index), out var file)) return "is missing";
        try
        {
            var proof = LogProof.Parse(file.Span);
            if (proof.Index != line.Index) return "is another entry's";
            if (proof.Checkpoint.ToString() != Note.Parse(files[BundleFiles.Checkpoint].Span).ToString()) return "is for another checkpoint";
            return proof.Holds(line.Hash) ? null : "does not hold: this is not what the log has in that place";
        }
        catch (MalformedException)
        {
            return "cannot be read";
        }
    }

    private static BundleLine? Line(ReadOnlyMemory<byte> line)
    {
        try
        {
            return BundleLine.Parse(line);
        }
        catch (MalformedException)
        {
            return null;
        }
    }
}
