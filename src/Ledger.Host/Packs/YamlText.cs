using System.Text.Json;
using YamlDotNet.Core;

namespace Ledger.Host.Packs;

/// <summary>A YAML text turned into JSON, with the line on which every key and item stands.</summary>
/// <param name="Root">The text as JSON.</param>
/// <param name="Lines">The line of each key and item by its path, such as <c>$.clauses[3].ref</c>.</param>
internal sealed record YamlText(JsonElement Root, IReadOnlyDictionary<string, int> Lines)
{
    /// <summary>Reads a text.</summary>
    /// <exception cref="YamlException">The text is not YAML, or uses what packs do not: aliases, tags, several documents, a key twice.</exception>
    internal static YamlText Read(string text)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) new YamlToJson(new Parser(new StringReader(text)), json, lines).Document();
        using var document = JsonDocument.Parse(bytes.ToArray());
        return new(document.RootElement.Clone(), lines);
    }
}
