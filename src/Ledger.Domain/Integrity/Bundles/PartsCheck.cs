using System.Collections.Immutable;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>Whether what a bundle shows of its entries is what was recorded, and what it does not show is listed.</summary>
internal static class PartsCheck
{
    internal static ImmutableArray<(BundleLine Line, OpenedEvent Event)> Open(ImmutableArray<BundleLine> lines, List<string> problems)
    {
        var erased = lines.SelectMany(line => line.Leaf.Erased).ToHashSet();
        var opened = ImmutableArray.CreateBuilder<(BundleLine, OpenedEvent)>();
        foreach (var line in lines)
        {
            try
            {
                opened.Add((line, OpenedEvent.Of(line.Leaf.Digests, line.Shown, erased)));
            }
            catch (MalformedException)
            {
                problems.Add($"{line.Name}: what is shown of it is not what was recorded.");
            }
        }

        return opened.ToImmutable();
    }

    internal static IEnumerable<string> Withheld(
        ImmutableArray<BundleLine> lines, ImmutableArray<(BundleLine Line, OpenedEvent Event)> opened, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (!files.TryGetValue(BundleFiles.Withheld, out var csv)) yield break;
        if (Listed(csv) is not { } listed)
        {
            yield return $"{BundleFiles.Withheld} cannot be read: it was damaged or changed.";
            yield break;
        }

        var missing = opened.SelectMany(each => each.Event.Parts.Where(part => part.State != PartState.Disclosed).Select(part => (each.Line, Key: (each.Line.Index, part.Digest, part.State)))).ToList();
        var says = listed.ToHashSet();
        foreach (var (line, key) in missing.Where(part => !says.Contains(part.Key)))
            yield return $"{line.Name}: a part is {Word(key.State)}, and {BundleFiles.Withheld} does not say so.";
        var notOpened = lines.Select(line => line.Index).Except(opened.Select(each => each.Line.Index)).ToHashSet();
        foreach (var key in listed.Except(missing.Select(part => part.Key)).Where(key => !notOpened.Contains(key.Index)))
            yield return $"{BundleFiles.Withheld} says that a part of entry {key.Index} is {Word(key.State)}, and it is not.";
    }

    // A file is named by its SHA-256, and is evidence only if an entry names it too.
    internal static IEnumerable<string> Attachments(ImmutableArray<(BundleLine Line, OpenedEvent Event)> opened, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
        from file in files.OrderBy(file => file.Key, StringComparer.Ordinal)
        where file.Key.StartsWith(BundleFiles.Attachments, StringComparison.Ordinal)
        let hash = file.Key[BundleFiles.Attachments.Length..].Split('.')[0]
        where hash != BagManifest.Sha256(file.Value) || !opened.Any(each => each.Event.Json.Contains($"\"{hash}\"", StringComparison.Ordinal))
        select $"{file.Key} is not a file that an entry of the bundle names.";

    internal static IEnumerable<string> Summary(ImmutableArray<(BundleLine Line, OpenedEvent Event)> opened)
    {
        var states = opened.SelectMany(each => each.Event.Parts).CountBy(part => part.State).ToDictionary();
        int Count(PartState state) => states.GetValueOrDefault(state);
        return opened.IsEmpty ? [] : [$"{Count(PartState.Disclosed)} parts are shown, {Count(PartState.Withheld)} withheld, {Count(PartState.Erased)} erased."];
    }

    private static string Word(PartState state) => state == PartState.Erased ? "erased" : "withheld";

    private static IReadOnlyList<(long Index, string Digest, PartState State)>? Listed(ReadOnlyMemory<byte> csv)
    {
        try
        {
            return WithheldPart.Keys(csv);
        }
        catch (MalformedException)
        {
            return null;
        }
    }
}
