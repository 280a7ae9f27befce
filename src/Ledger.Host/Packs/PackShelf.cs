using Ledger.Domain.Protocol;
using Ledger.Host.Commands;

namespace Ledger.Host.Packs;

/// <summary>The packs that come with the ledger, carried inside the program.</summary>
public static class PackShelf
{
    private const string Folder = "protocols/";

    /// <summary>Every pack, by id and then version.</summary>
    /// <exception cref="InvalidOperationException">A pack that the program was built with has a problem.</exception>
    public static IReadOnlyList<Pack> All { get; } =
        [.. Files().Select(Sound).OrderBy(pack => pack.Id, StringComparer.Ordinal).ThenBy(pack => pack.Version, StringComparer.Ordinal)];

    /// <summary>A pack by its id, in its latest version, or by <c>id@version</c>; null where the shelf has none.</summary>
    public static Pack? Find(string name) => All.LastOrDefault(pack => pack.Id == name || pack.ToString() == name);

    /// <summary>A pack by its id, in its latest version, or by <c>id@version</c>.</summary>
    /// <exception cref="UnusableInputException">The shelf has none.</exception>
    public static Pack Get(string name) => Find(name) ?? throw new UnusableInputException(
        $"There is no protocol pack “{name}”.", $"Use one of {string.Join(", ", All.Select(pack => pack.Id).Distinct())}.");

    /// <summary>The packs' files, read and not yet checked.</summary>
    internal static IEnumerable<PackFile> Files()
    {
        var program = typeof(PackShelf).Assembly;
        foreach (var name in program.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
            yield return PackFile.Of(name[Folder.Length..], reader.ReadToEnd());
        }
    }

    private static Pack Sound(PackFile file) =>
        PackCheck.Of(file) is { Count: > 0 } problems ? throw new InvalidOperationException(string.Join(Environment.NewLine, problems)) : file.Pack!;
}
