using System.Buffers;
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
        var yaml = new Parser(new StringReader(text));
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes);
        try
        {
            new YamlToJson(yaml, json, lines).Document();
        }
        catch (InvalidOperationException scanning)
        {
            // So the scanner of YamlDotNet 18 answers a flow collection that is not closed.
            throw new YamlException(yaml.Current?.Start ?? Mark.Empty, yaml.Current?.End ?? Mark.Empty, "a bracket is not closed here", scanning);
        }
        json.Flush();
        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        return new(document.RootElement.Clone(), lines);
    }
}
