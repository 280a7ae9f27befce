using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ledger.Domain;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Testing;

namespace Ledger.Conventions.Tests;

/// <summary>What <c>docs/</c> lists, a test writes; what prose names, is there.</summary>
public sealed partial class DocsTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void Docs_list_every_event_with_its_layers() => Written.ShouldBe("docs/events.md", Events());

    [Fact]
    public void Docs_hold_the_schema_of_every_command() => Written.ShouldBe("docs/commands.schema.json", CommandSchema.Whole().ToJsonString(Indented) + "\n");

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/life-of-an-entry.md")]
    public void Every_file_that_prose_names_is_there(string document) =>
        Named().Matches(File.ReadAllText(Path.Combine(Checkout.Root, document))).Select(match => match.Groups[1].Value)
            .Where(path => !File.Exists(Path.Combine(Checkout.Root, path)) && !Directory.Exists(Path.Combine(Checkout.Root, path)))
            .ShouldBeEmpty();

    private static string Events()
    {
        var text = new StringBuilder("# Events\n\nWritten by a test from the code; every fact also carries `occurred` (when it happened) and `saidBy` (who says so).\n");
        text.Append("A property without a layer named is *contact*: that it happened, when, and who took part.\n");
        foreach (var stream in StoredNames.All.GroupBy(kind => kind.Value.Split('.')[0]))
        {
            text.Append($"\n## {char.ToUpperInvariant(stream.Key[0])}{stream.Key[1..]}\n\n| stored name | class | properties |\n|---|---|---|\n");
            foreach (var (kind, name) in stream) text.Append($"| `{name}` | {kind.Name} | {string.Join(", ", Properties(kind))} |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Properties(Type kind) =>
        from property in kind.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where property.Name is not "EqualityContract" && property.GetMethod!.GetParameters().Length == 0
        let layer = property.GetCustomAttribute<InAttribute>()?.Layer
        select JsonNamingPolicy.CamelCase.ConvertName(property.Name) + (layer is null ? "" : $" (*{layer.ToString()!.ToLowerInvariant()}*)");

    [GeneratedRegex(@"[`(]((?:src|tests|seeds|docs)/[A-Za-z0-9_./-]+?)[`)]")]
    private static partial Regex Named();
}
