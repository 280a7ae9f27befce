using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
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

    /// <summary>A pack of the shelf, or one from a file whose name ends in <c>.yaml</c>: what somebody at the machine names, and nobody else.</summary>
    /// <exception cref="UnusableInputException">The shelf has none, or the file is not in order.</exception>
    public static Pack GetOrRead(string nameOrFile)
    {
        if (!nameOrFile.EndsWith(".yaml", StringComparison.Ordinal)) return Get(nameOrFile);
        var file = PackFile.Read(nameOrFile);
        return PackCheck.Of(file) is not { Count: > 0 } problems ? file.Pack!
            : throw new UnusableInputException($"{file.Name} is not in order: {problems[0]}", $"See `ledger protocol check {nameOrFile}` for what to mend.");
    }

    /// <summary>A pack to judge a council by: of the shelf, or any version that the council ever adopted, which an id alone means in its latest.</summary>
    /// <exception cref="UnusableInputException">There is none of that name.</exception>
    public static Pack Get(string name, Council council)
    {
        var adopted = council.Protocols.Select(protocol => protocol.Pack).ToList();
        return All.FirstOrDefault(pack => pack.ToString() == name) ?? adopted.Find(pack => pack.ToString() == name)
            ?? adopted.FindLast(pack => pack.Id == name) ?? Find(name)
            ?? throw new UnusableInputException(
                $"There is no protocol pack “{name}”.", $"Use one of {string.Join(", ", All.Concat(adopted).Select(pack => pack.ToString()).Distinct())}.");
    }

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
