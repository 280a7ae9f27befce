using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Ledger.Host.Packs;

/// <summary>Writes one YAML document as JSON. What YAML has beyond plain data is refused: in a text that people review, a value stands where it is read.</summary>
internal sealed class YamlToJson(IParser yaml, Utf8JsonWriter json, Dictionary<string, int> lines)
{
    private const int Deepest = 16;

    internal void Document()
    {
        yaml.Consume<StreamStart>();
        if (yaml.Accept<StreamEnd>(out var empty)) throw Refused(empty, "the file is empty");
        yaml.Consume<DocumentStart>();
        Node("$", 0);
        yaml.Consume<DocumentEnd>();
        if (yaml.Accept<DocumentStart>(out var second)) throw Refused(second, "a second document begins here");
    }

    private void Node(string path, int depth)
    {
        if (yaml.Accept<AnchorAlias>(out var alias)) throw Refused(alias, "an alias stands here");
        var node = yaml.Consume<NodeEvent>();
        lines.TryAdd(path, (int)node.Start.Line);
        if (!node.Anchor.IsEmpty) throw Refused(node, "an anchor stands here");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific) throw Refused(node, "a tag stands here");
        if (depth > Deepest) throw Refused(node, "the text is nested too deeply here");
        switch (node)
        {
            case MappingStart: Mapping(path, depth); break;
            case SequenceStart: Sequence(path, depth); break;
            case Scalar scalar when HoldsNothing(scalar.Value): throw Refused(scalar, "a text holds U+0000");
            case Scalar scalar: YamlScalar.Write(scalar, json); break;
        }
    }

    private void Mapping(string path, int depth)
    {
        json.WriteStartObject();
        while (!yaml.TryConsume<MappingEnd>(out _))
        {
            if (!yaml.TryConsume<Scalar>(out var key)) throw Refused(yaml.Current!, "a key that is not a word stands here");
            if (HoldsNothing(key.Value)) throw Refused(key, "a key holds U+0000");
            var at = $"{path}.{key.Value}";
            if (!lines.TryAdd(at, (int)key.Start.Line)) throw Refused(key, $"the key “{key.Value}” stands here a second time");
            json.WritePropertyName(key.Value);
            Node(at, depth + 1);
        }
        json.WriteEndObject();
    }

    private void Sequence(string path, int depth)
    {
        json.WriteStartArray();
        for (var at = 0; !yaml.TryConsume<SequenceEnd>(out _); at++) Node($"{path}[{at}]", depth + 1);
        json.WriteEndArray();
    }

    // No event can hold U+0000; YAML can, escaped.
    private static bool HoldsNothing(string text) => text.Contains('\0', StringComparison.Ordinal);

    private static YamlException Refused(ParsingEvent at, string what) => new(at.Start, at.End, what);
}
