using System.Text.Json;
using Ledger.Domain.Protocol;
using YamlDotNet.Core;

namespace Ledger.Host.Packs;

/// <summary>A pack's file as read: the pack, or what has to be mended before there is one.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Pack">The pack; null where the file does not have a pack's shape.</param>
/// <param name="Problems">What is wrong with the file's shape; empty where there is a pack.</param>
public sealed record PackFile(string Name, Pack? Pack, IReadOnlyList<PackProblem> Problems)
{
    private YamlText? Yaml { get; init; }

    /// <summary>Reads a file.</summary>
    public static PackFile Read(string path)
    {
        try
        {
            return Of(Path.GetFileName(path), File.ReadAllText(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(Path.GetFileName(path), null, [new(Path.GetFileName(path), null, "the file cannot be read", "check that it is there and may be read")]);
        }
    }

    /// <summary>Reads a text.</summary>
    public static PackFile Of(string name, string text)
    {
        try
        {
            return Of(name, YamlText.Read(text));
        }
        catch (YamlException failure)
        {
            var line = (int)failure.Start.Line;
            return new(name, null, [new(name, line, Sentence(failure.Message), "mend the YAML there: plain keys, lists and values, each key once")]);
        }
    }

    /// <summary>A problem at a place in the file; a place that is not written stands where its surroundings do.</summary>
    internal PackProblem Problem(string path, string what, string mend)
    {
        var at = path;
        while (!Yaml!.Lines.ContainsKey(at)) at = at[..at.LastIndexOfAny(['.', '['])];
        return new(Name, Yaml.Lines[at], what, mend);
    }

    /// <summary>Whether a place is written in the file.</summary>
    internal bool Has(string path) => Yaml!.Lines.ContainsKey(path);

    private static PackFile Of(string name, YamlText yaml)
    {
        var file = new PackFile(name, null, []) { Yaml = yaml };
        var misfits = Shape.Misfits(yaml.Root, PackFormat.Options.GetTypeInfo(typeof(Pack)), "$", "the pack").ToList();
        return misfits.Count > 0
            ? file with { Problems = [.. misfits.Select(misfit => file.Problem(misfit.Path, misfit.What, misfit.Mend)).OrderBy(problem => problem.Line)] }
            : file with { Pack = yaml.Root.Deserialize<Pack>(PackFormat.Options) };
    }

    private static string Sentence(string message) => message.TrimEnd('.') is { Length: > 0 } said ? char.ToLowerInvariant(said[0]) + said[1..] : "this is not YAML";
}
