using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Ledger.Domain;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Projections.Reports;

namespace Ledger.Host.Api;

/// <summary>The JSON Schema of everything that is sent and answered, made from the classes that are read and written.</summary>
internal static class ApiSchemas
{
    private static readonly JsonSchemaExporterOptions Exporting = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, schema) => Known(context) ?? Whole(CommandSchema.WithItems(context, Needing(context, schema))) };

    /// <summary>The name under which a class's schema stands among the components.</summary>
    internal static string NameOf(Type type) => type.Name;

    /// <summary>The schema of a class that is answered.</summary>
    internal static JsonObject Of(Type type)
    {
        var schema = StoredJson.Options.GetJsonSchemaAsNode(type, Exporting).AsObject();
        if (schema["properties"]?["head"] is JsonObject) Unwrap(schema);
        CommandSchema.Place(schema, $"#/components/schemas/{NameOf(type)}");
        return schema;
    }

    // A report's own fields follow the head's.
    private static void Unwrap(JsonObject report)
    {
        var head = StoredJson.Options.GetJsonSchemaAsNode(typeof(ReportHead), Exporting);
        report["properties"]!.AsObject().Remove("head");
        foreach (var (name, property) in head["properties"]!.AsObject()) report["properties"]![name] = property!.DeepClone();
        report["required"] = new JsonArray(
            [.. report["required"]!.AsArray().Concat(head["required"]!.AsArray()).Select(name => name!.GetValue<string>()).Where(name => name != "head").Select(name => (JsonNode)name)]);
    }

    /// <summary>The schema of what a command says.</summary>
    internal static JsonObject OfCommand(string name) => (JsonObject)Whole(CommandSchema.Body(name, $"#/components/schemas/{name}"));

    private static JsonObject? Known(JsonSchemaExporterContext context) => context.TypeInfo.Type.IsAssignableTo(typeof(Fact))
        ? new() { ["type"] = "object", ["description"] = "A fact, as docs/events.md lists it, with its stored name under `fact`.", ["additionalProperties"] = new JsonObject() }
        : WrittenAsText.Schema(context);

    // What may be null may be left out of an answer; what may not is always there.
    private static JsonNode Needing(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node || node["properties"] is not JsonObject properties) return schema;
        var needed = context.TypeInfo.Properties.Where(property => !property.IsGetNullable && Nullable.GetUnderlyingType(property.PropertyType) is null).Select(property => property.Name).ToHashSet();
        node["required"] = new JsonArray([.. properties.Select(property => property.Key).Where(needed.Contains).Select(name => (JsonNode)name)]);
        return node;
    }

    // OpenAPI's readers know no schema that is only true.
    private static JsonNode Whole(JsonNode schema)
    {
        if (schema is JsonValue value && value.GetValueKind() is JsonValueKind.True) return new JsonObject();
        if (schema is JsonObject node)
            foreach (var (name, inner) in node.ToList())
                if (inner is JsonObject or JsonArray || (inner is JsonValue said && said.GetValueKind() is JsonValueKind.True && name is "items")) node[name] = Whole(inner.DeepClone());
        if (schema is JsonArray several)
            for (var at = 0; at < several.Count; at++)
                if (several[at] is { } inner and not JsonValue) several[at] = Whole(inner.DeepClone());
        return schema;
    }
}
