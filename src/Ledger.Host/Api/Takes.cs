using System.Text.Json.Nodes;

namespace Ledger.Host.Api;

/// <summary>An option in a query.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">What it is for.</param>
/// <param name="Schema">What it may be.</param>
internal sealed record Option(string Name, string Says, JsonObject Schema)
{
    /// <summary>An option that is any text.</summary>
    internal static Option Text(string name, string says) => new(name, says, new() { ["type"] = "string" });

    /// <summary>An option that is one of some words.</summary>
    internal static Option OneOf(string name, string says, params IEnumerable<string> words) =>
        new(name, says, new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) });
}

/// <summary>The options that an operation takes. Any other is refused: a mistyped option that does nothing would change what the answer means.</summary>
/// <param name="Options">The options.</param>
internal sealed record Takes(params IReadOnlyList<Option> Options) : IEndpointFilter
{
    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var (name, values) in context.HttpContext.Request.Query)
        {
            if (Options.FirstOrDefault(option => option.Name == name) is not { } option)
                return new(Problem.Malformed($"There is no option “{name}” here.", Options.Count == 0 ? "Leave it out." : $"The options are {string.Join(", ", Options.Select(one => one.Name))}."));
            if (values is not [{ Length: > 0 } value]) return new(Problem.Malformed($"`{name}` is said {(values.Count > 1 ? "more than once" : "without a value")}.", "Say it once, with one value, or leave it out."));
            if (option.Schema["enum"] is JsonArray words && !words.Any(word => word!.GetValue<string>() == value))
                return new(Problem.Malformed($"`{name}` is “{value}”.", $"Write one of {string.Join(", ", words.Select(word => word!.GetValue<string>()))}."));
        }

        return next(context);
    }

    /// <summary>What the query says of an option; null where it says nothing.</summary>
    internal static string? Said(HttpContext http, string name) => http.Request.Query.TryGetValue(name, out var value) ? value[0] : null;
}

/// <summary>What an operation answers when all is well.</summary>
/// <param name="Status">The status.</param>
/// <param name="Says">What it means.</param>
/// <param name="Body">The class whose JSON the body is; null for no JSON.</param>
/// <param name="OtherForms">In what other media types there may be a body.</param>
internal sealed record Gives(int Status, string Says, Type? Body, params IReadOnlyList<string> OtherForms)
{
    /// <summary>The headers that come with it: the name, and what it is for.</summary>
    internal IReadOnlyList<(string Name, string Says)> Headers { get; init; } = [];

    /// <summary>The header that has a record's version.</summary>
    internal static (string Name, string Says) Version { get; } = ("ETag", "The record's version, for If-Match.");
}
