using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Ledger.Domain;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Projections.Reports;
using NodaTime;

namespace Ledger.Host.Api;

/// <summary>The JSON Schema of everything that is sent and answered, made from the classes that are read and written.</summary>
internal static class ApiSchemas
{
    private static readonly Dictionary<Type, (string? Format, string Says)> Texts = new()
    {
        [typeof(Instant)] = ("date-time", "A time, in UTC."),
        [typeof(LocalDate)] = ("date", "A day in London."),
        [typeof(LocalTime)] = (null, "A time of day in London."),
        [typeof(OccurredAt)] = (null, "When it happened: a day or a time, with ~ at the end for an estimate."),
        [typeof(StreamName)] = (null, "A record, by kind and reference: matter/M-12."),
        [typeof(Guid)] = ("uuid", "An event's id."),
    };

    private static readonly JsonSchemaExporterOptions Exporting = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, schema) => Known(context) ?? Whole(schema) };

    /// <summary>The name under which a class's schema stands among the components.</summary>
    internal static string NameOf(Type type) => type.Name;

    /// <summary>The schema of a class that is answered.</summary>
    internal static JsonObject Of(Type type)
    {
        var schema = StoredJson.Options.GetJsonSchemaAsNode(type, Exporting).AsObject();
        // A report's own fields follow the head's.
        if (schema["properties"]?["head"] is JsonObject && schema["properties"]!.AsObject().Remove("head"))
            foreach (var (name, property) in StoredJson.Options.GetJsonSchemaAsNode(typeof(ReportHead), Exporting)["properties"]!.AsObject()) schema["properties"]![name] = property!.DeepClone();
        if (schema["required"] is JsonArray required && required.FirstOrDefault(name => name!.GetValue<string>() == "head") is { } head)
        {
            required.Remove(head);
            foreach (var name in (string[])["council", "councilName", "generatedAt", "knownAt", "asOf"]) required.Add(name);
        }

        CommandSchema.Place(schema, $"#/components/schemas/{NameOf(type)}");
        return schema;
    }

    /// <summary>The schema of what a command says.</summary>
    internal static JsonObject OfCommand(string name) => (JsonObject)Whole(CommandSchema.Body(name, $"#/components/schemas/{name}"));

    private static JsonObject? Known(JsonSchemaExporterContext context)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type.IsAssignableTo(typeof(Fact)))
            return new() { ["type"] = "object", ["description"] = "A fact, as docs/events.md lists it, with its stored name under `fact`.", ["properties"] = new JsonObject { ["occurred"] = Text(typeof(OccurredAt), false) } };
        return Texts.ContainsKey(type) ? Text(type, MayBeNull(context)) : null;
    }

    private static bool MayBeNull(JsonSchemaExporterContext context) =>
        Nullable.GetUnderlyingType(context.TypeInfo.Type) is not null || context.PropertyInfo is { IsGetNullable: true };

    private static JsonObject Text(Type type, bool orNull)
    {
        var (format, says) = Texts[type];
        var schema = new JsonObject { ["type"] = orNull ? new JsonArray("string", "null") : "string", ["description"] = says };
        if (format is not null) schema["format"] = format;
        return schema;
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
