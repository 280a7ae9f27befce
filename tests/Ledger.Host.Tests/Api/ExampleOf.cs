using System.Text.Json.Nodes;

namespace Ledger.Host.Tests.Api;

/// <summary>Makes an example of what a schema asks for: everything that is needed, and nothing else.</summary>
internal static class ExampleOf
{
    internal static JsonObject Command(JsonObject schema) => (JsonObject)Value(schema, "")!;

    private static JsonNode? Value(JsonNode schema, string name)
    {
        if (schema["enum"] is JsonArray words) return words[0]!.DeepClone();
        if (schema["anyOf"] is JsonArray choices) return Value(choices[0]!, name);
        if (name == "pack") return "hailsham";
        var type = schema["type"] is JsonArray types ? types.Select(one => one!.GetValue<string>()).First(one => one != "null") : schema["type"]?.GetValue<string>();
        return type switch
        {
            "object" when schema["properties"] is JsonObject properties => new JsonObject(
                (schema["required"] as JsonArray ?? []).Select(needed => needed!.GetValue<string>()).Select(needed => KeyValuePair.Create(needed, Value(properties[needed]!, needed)))),
            "object" when name == "instead" => null,
            "object" => new JsonObject(),
            "array" => new JsonArray(Value(schema["items"]!, name)),
            "integer" or "number" => 1,
            "boolean" => true,
            _ => Text(schema, name),
        };
    }

    private static string Text(JsonNode schema, string name) => schema["format"]?.GetValue<string>() switch
    {
        "date" => "2026-02-03",
        "date-time" => "2026-02-03T10:00:00Z",
        "uuid" => Guid.Empty.ToString(),
        _ when schema["description"]?.GetValue<string>() is { } says && says.StartsWith("A record", StringComparison.Ordinal) => "matter/M-example",
        _ when schema["description"]?.GetValue<string>() is { } says && says.StartsWith("A time of day", StringComparison.Ordinal) => "19:30:00",
        _ when schema["description"]?.GetValue<string>() is { } says && says.StartsWith("When it happened", StringComparison.Ordinal) => "2026-02-03",
        _ => $"a-{name.ToLowerInvariant()}",
    };
}
