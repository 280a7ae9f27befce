using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;

namespace Ledger.Host.Commands;

/// <summary>The JSON Schema of a line of commands, made from the commands themselves.</summary>
public static class CommandSchema
{
    private static readonly JsonSchemaExporterOptions Exporting = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) =>
            context.TypeInfo.Type == typeof(Pack) ? new JsonObject { ["description"] = "A pack's id, its id@version, or its whole text as protocol-pack.schema.json says." }
            : context.TypeInfo.Type.IsAssignableTo(typeof(Fact))
                ? new JsonObject { ["type"] = "object", ["description"] = "The fact as it should have been, as events.md lists it, with its stored name under `fact`." }
            : context.TypeInfo.Type == typeof(Addressee) ? Person()
            : WrittenAsText.Schema(context) ?? WithItems(context, schema),
    };

    // An exporter says nothing of a list whose items are written in a way of their own.
    internal static JsonNode WithItems(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is JsonObject list && context.TypeInfo.ElementType is { } item && !list.ContainsKey("items"))
        {
            if (item == typeof(Addressee)) list["items"] = Person();
            else if (WrittenAsText.Of(item) is { } text) list["items"] = text;
        }

        return schema;
    }

    private static JsonObject Person() => new()
    {
        ["description"] = "Somebody on a letter: an id of the roster, or a name and an address for somebody outside.",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string" },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["name"] = new JsonObject { ["type"] = "string" }, ["address"] = new JsonObject { ["type"] = "string" } },
                ["additionalProperties"] = false,
            }),
    };

    /// <summary>One alternative for every command.</summary>
    public static JsonObject Whole() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "A command to Ledger: one line of a commands file",
        ["oneOf"] = new JsonArray([.. CommandBook.Commands.OrderBy(command => command.Key, StringComparer.Ordinal).Select((command, at) => Of(command.Key, command.Value, $"#/oneOf/{at}"))]),
    };

    /// <summary>What the body of a request that hands in one command says: the name is in the address, and who acts is who signed in.</summary>
    /// <param name="name">The command's name.</param>
    /// <param name="place">Where the schema stands in its document, as a fragment: what it says of itself is found from there.</param>
    internal static JsonObject Body(string name, string place)
    {
        var schema = Of(name, CommandBook.Commands[name], place);
        var properties = schema["properties"]!.AsObject();
        properties.Remove("do");
        properties.Remove("by");
        properties.Insert(0, "askFirst", new JsonObject { ["type"] = "boolean", ["description"] = "Whether an act that would breach a clause is to be asked about and not recorded, unless a reason is given." });
        schema["required"] = new JsonArray([.. schema["required"]!.AsArray().Select(one => one!.GetValue<string>()).Where(one => one is not ("do" or "by")).Select(one => (JsonNode)one)]);
        return schema;
    }

    // An exporter writes each schema as if it were a document of its own.
    internal static void Place(JsonNode? schema, string place)
    {
        switch (schema)
        {
            case JsonObject node:
                if (node["$ref"] is JsonValue value && value.GetValue<string>() is ['#', .. var within] && !within.StartsWith("/components/", StringComparison.Ordinal)) node["$ref"] = place + within;
                foreach (var (_, inner) in node) Place(inner, place);
                break;
            case JsonArray several:
                foreach (var inner in several) Place(inner, place);
                break;
        }
    }

    private static JsonObject Of(string name, Type type, string place)
    {
        var schema = CommandBook.Format.GetJsonSchemaAsNode(type, Exporting).AsObject();
        Place(schema, place);
        var properties = schema["properties"] as JsonObject ?? [];
        var whole = new JsonObject
        {
            ["do"] = new JsonObject { ["const"] = name },
            ["by"] = Text("Who acts: a post's or person's id in the roster, or administrator."),
            ["occurredAt"] = Text("When it happened: 2026-02-03, or 2026-02-03T10:00:00Z, with ~ at the end for an estimate. Now, where left out."),
            ["at"] = Text("When it was recorded; a sandbox council only."),
            ["goingOnBecause"] = Text("Why the person goes on, having been warned that the act would breach a clause."),
        };
        foreach (var (property, shape) in properties) whole[property] = shape?.DeepClone();
        var required = (schema["required"] as JsonArray)?.Select(one => one!.GetValue<string>()) ?? [];
        return new JsonObject
        {
            ["title"] = name,
            ["type"] = "object",
            ["properties"] = whole,
            ["required"] = new JsonArray([.. required.Prepend("by").Prepend("do").Select(one => (JsonNode)one)]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };
}
