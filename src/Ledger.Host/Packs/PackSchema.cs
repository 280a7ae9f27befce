using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Ledger.Domain.Protocol;
using NodaTime;

namespace Ledger.Host.Packs;

/// <summary>The JSON Schema of a pack, for editors and for other people's programs: the record's own shape, and each rule's parameters where a clause names it.</summary>
public static class PackSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSchemaExporterOptions Exporting = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Described };

    /// <summary>The schema as it is published.</summary>
    public static string Text { get; } = Build().ToJsonString(Indented) + "\n";

    private static JsonObject Build()
    {
        var pack = (JsonObject)PackFormat.Options.GetJsonSchemaAsNode(typeof(Pack), Exporting);
        pack.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        pack.Insert(1, "title", "Protocol pack");
        var clause = (JsonObject)pack["properties"]!["clauses"]!["items"]!;
        clause["properties"]!["rule"] = new JsonObject { ["enum"] = new JsonArray([.. Names().Select(name => JsonValue.Create(name))]) };
        clause["allOf"] = new JsonArray([Unjudged(), .. RuleBook.Rules.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => Turning(rule.Key, rule.Value))]);
        return pack;
    }

    private static IEnumerable<string> Names() => [Clause.NoRule, .. RuleBook.Rules.Keys.Order(StringComparer.Ordinal)];

    private static JsonObject Unjudged() => new()
    {
        ["if"] = Where(Clause.NoRule),
        ["then"] = new JsonObject { ["required"] = new JsonArray("why"), ["properties"] = new JsonObject { ["with"] = new JsonObject { ["type"] = "null" } } },
        ["else"] = new JsonObject { ["properties"] = new JsonObject { ["why"] = new JsonObject { ["type"] = "null" } } },
    };

    private static JsonObject Turning(string name, Type rule)
    {
        var with = PackFormat.Parameters.GetJsonSchemaAsNode(rule, Exporting);
        var then = new JsonObject { ["properties"] = new JsonObject { ["with"] = with } };
        if (with["required"] is not null) then["required"] = new JsonArray("with");
        return new() { ["if"] = Where(name), ["then"] = then };
    }

    private static JsonObject Where(string rule) => new() { ["properties"] = new JsonObject { ["rule"] = new JsonObject { ["const"] = rule } } };

    // What the exporter cannot know: how a date is written, and which keys the pack reader asks for.
    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = context.TypeInfo.Type;
        if (type == typeof(LocalDate) || type == typeof(LocalDate?))
            return new JsonObject { ["type"] = type == typeof(LocalDate) ? "string" : new JsonArray("string", "null"), ["format"] = "date" };
        if (type == typeof(LocalTime) || type == typeof(LocalTime?)) return new JsonObject { ["type"] = new JsonArray("string", "null"), ["pattern"] = "^([01][0-9]|2[0-3]):[0-5][0-9]$|^noon$" };
        if (type == typeof(JsonElement) || type == typeof(JsonElement?)) return new JsonObject { ["type"] = new JsonArray("object", "null") };
        if (node is not JsonObject schema || context.TypeInfo.Properties.Count == 0) return node;
        var required = context.TypeInfo.Properties.Where(PackFormat.IsRequired).Select(property => JsonValue.Create(property.Name)).ToArray<JsonNode?>();
        schema.Remove("required");
        if (required.Length > 0) schema["required"] = new JsonArray(required);
        return schema;
    }
}
