using System.Text.Json;
using Ledger.Host.Cli;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>What a checker said: its verdict, and why.</summary>
internal sealed record Said(Verdict Verdict, IReadOnlyList<string> Problems, IReadOnlyList<string> Rest)
{
    internal IEnumerable<string> Everything => [.. Problems, .. Rest];
}

/// <summary>A bundle checked by <c>ledger verify bundle</c>, in this process.</summary>
internal static class CheckedByCommand
{
    internal static async Task<Said> Check(BundleCase each)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.zip");
        var (told, failed, output, error) = (new StringWriter(), new StringWriter(), Console.Out, Console.Error);
        try
        {
            await File.WriteAllBytesAsync(path, each.File);
            Console.SetOut(told);
            Console.SetError(failed);
            var exit = await CommandLine.Run(
                ["verify", "bundle", path, "--json", .. each.Keys.SelectMany(key => new[] { "--key", key }), .. each.Witnesses.SelectMany(key => new[] { "--witness", key })]);
            return exit == 2 ? new(Verdict.Unusable, [failed.ToString().Split(Environment.NewLine)[0]], []) : Read(exit, told.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
            File.Delete(path);
        }
    }

    private static Said Read(int exit, string json)
    {
        var said = JsonDocument.Parse(json).RootElement;
        string[] Texts(string name) => [.. said.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
        said.GetProperty("holds").GetBoolean().ShouldBe(exit == 0);
        return new(exit switch { 0 => Verdict.Holds, 1 => Verdict.DoesNotHold, _ => throw new InvalidOperationException($"Exit {exit}.") }, Texts("problems"), [.. Texts("summary"), .. Texts("cautions")]);
    }
}
