using System.Text.Json.Nodes;
using Json.Schema;

namespace Ledger.Host.Tests.Api;

/// <summary>The API's description, and what it says of a request or an answer.</summary>
/// <param name="document">The description.</param>
internal sealed class Description(JsonObject document)
{
    private readonly string components = Strict(document["components"]!["schemas"]!.DeepClone())!.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
    private readonly Dictionary<string, JsonSchema> schemas = [];

    /// <summary>Every operation.</summary>
    internal IReadOnlyList<Operation> Operations { get; } =
    [
        .. from path in document["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           select new Operation(path.Key, operation.Key.ToUpperInvariant(), Resolved(operation.Value!.DeepClone().AsObject(), document["components"]!["responses"]!)),
    ];

    /// <summary>What in a value is not as the component of that name says; null where all is.</summary>
    internal string? Wrong(string component, JsonNode? value)
    {
        if (!schemas.TryGetValue(component, out var schema))
            schemas[component] = schema = JsonSchema.FromText($$"""{"$schema":"https://json-schema.org/draft/2020-12/schema","$ref":"#/$defs/{{component}}","$defs":{{components}}}""");
        var found = schema.Evaluate(value, new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return found.IsValid ? null : string.Join("; ", found.Details.Where(one => one.Errors is not null).SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation}: {error.Value}")));
    }

    private static JsonObject Resolved(JsonObject operation, JsonNode responses)
    {
        foreach (var (status, answer) in operation["responses"]!.AsObject().ToList())
            if (answer!["$ref"] is { } named) operation["responses"]![status] = responses[named.GetValue<string>().Split('/')[^1]]!.DeepClone();
        return operation;
    }

    // What an answer says and its schema does not mention is wrong too.
    private static JsonNode? Strict(JsonNode? node)
    {
        if (node is JsonObject schema)
        {
            if (schema["properties"] is JsonObject && schema["type"] is not null && !schema.ContainsKey("additionalProperties")) schema["additionalProperties"] = false;
            foreach (var (_, inner) in schema.ToList()) Strict(inner);
        }

        if (node is JsonArray several)
            foreach (var inner in several) Strict(inner);
        return node;
    }
}

/// <summary>One operation of the description.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Method">Its method.</param>
/// <param name="Says">The whole of it.</param>
internal sealed record Operation(string Path, string Method, JsonObject Says)
{
    internal string Id => Says["operationId"]!.GetValue<string>();

    /// <summary>The component that the body of a request is; null where there is no body.</summary>
    internal string? Body => NameOf(Says["requestBody"]?["content"]?["application/json"]);

    /// <summary>What is said of an answer in a status and media type; null where it is not mentioned.</summary>
    internal JsonObject? Answer(int status, string? mediaType) => Says["responses"]?[$"{status}"]?["content"]?[mediaType ?? ""] as JsonObject;

    internal static string? NameOf(JsonNode? content) => content?["schema"]?["$ref"]?.GetValue<string>().Split('/')[^1];
}
