using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Ledger.Host.Api;

/// <summary>
/// <c>/openapi/v1.json</c>, the same for people at <c>/openapi</c>, and a page about each kind of problem. They disclose nothing but what the program is.
/// The pages have no script and fetch nothing from anywhere.
/// </summary>
internal static class DescriptionPages
{
    private const string Policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    internal static void MapDescription(this WebApplication web)
    {
        // Made once: nothing in it changes while the program runs.
        var description = new Lazy<Task<string>>(() => ApiDescription.Json(web.Services, CancellationToken.None));
        async Task<JsonObject> Parsed() => JsonNode.Parse(await description.Value)!.AsObject();

        web.MapGet("/openapi/v1.json", async () => Results.Text(await description.Value, "application/json", Encoding.UTF8)).ExcludeFromDescription();
        web.MapGet("/openapi", async (HttpContext http, CancellationToken _) => Page(http, "The interface for programs", List(await Parsed()))).ExcludeFromDescription();
        web.MapGet("/openapi/{id}", async (HttpContext http, string id) => One(http, id, await Parsed())).ExcludeFromDescription();
        web.MapGet("/problems", (HttpContext http) => Page(http, "Problems", $"<dl>{string.Concat(ProblemKind.All.Select(kind => $"<dt><a href=\"{kind.Type}\">{kind.Name}</a></dt><dd>{Text(kind.Title)}</dd>"))}</dl>")).ExcludeFromDescription();
        web.MapGet("/problems/{name}", (HttpContext http, string name) => ProblemKind.All.FirstOrDefault(kind => kind.Name == name) is { } kind
            ? Page(http, kind.Title, $"<p>Status {kind.Status}, type <code>{kind.Type}</code>.</p><p>{Text(kind.Says)}</p><p>{Text(kind.Mend)}</p><p><a href=\"/problems\">All problems</a></p>")
            : Page(http, "There is no such problem", "<p><a href=\"/problems\">All problems</a></p>", StatusCodes.Status404NotFound)).ExcludeFromDescription();
    }

    private static IResult One(HttpContext http, string id, JsonObject document) =>
        All(document).FirstOrDefault(operation => $"{operation.Says["operationId"]}" == id) is { Says: not null } one
            ? Page(http, $"{one.Says["summary"]}", Operation(one.Path, one.Method, one.Says, document["components"]!.AsObject()))
            : Page(http, "There is no such operation", "<p><a href=\"/openapi\">All operations</a></p>", StatusCodes.Status404NotFound);

    private static IEnumerable<(string Path, string Method, JsonObject Says)> All(JsonObject document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (path.Key, operation.Key.ToUpperInvariant(), operation.Value!.AsObject());

    private static string List(JsonObject document)
    {
        var text = new StringBuilder($"<p>{Text(document["info"]!["description"]!.GetValue<string>())}</p><p><a href=\"/openapi/v1.json\">The same for programs (OpenAPI 3.1)</a></p><p><a href=\"/problems\">Problems</a></p>");
        foreach (var tag in All(document).GroupBy(operation => $"{operation.Says["tags"]![0]}"))
        {
            text.Append($"<h2>{Text(tag.Key)}</h2><ul>");
            foreach (var (path, method, says) in tag) text.Append($"<li><a href=\"/openapi/{says["operationId"]}\"><code>{method} {Text(path)}</code></a> {Text($"{says["summary"]}")}</li>");
            text.Append("</ul>");
        }

        return text.ToString();
    }

    private static string Operation(string path, string method, JsonObject says, JsonObject components)
    {
        var parameters = says["parameters"] as JsonArray ?? [];
        var taken = parameters.Select(one => Row(one!["name"]!, $"{one["in"]}", one["required"] is not null, one["schema"], one["description"]));
        if (says["requestBody"]?["content"]?["application/json"]?["schema"]?["$ref"]?.GetValue<string>() is { } reference && components["schemas"]![reference.Split('/')[^1]] is JsonObject body)
        {
            var required = (body["required"] as JsonArray)?.Select(name => name!.GetValue<string>()).ToHashSet() ?? [];
            taken = taken.Concat(body["properties"]!.AsObject().Select(one => Row(JsonValue.Create(one.Key)!, "body", required.Contains(one.Key), one.Value, one.Value?["description"])));
        }

        var answers = from answer in says["responses"]!.AsObject()
                      let meant = answer.Value!["$ref"] is { } named ? components["responses"]![$"{named}".Split('/')[^1]]! : answer.Value
                      select $"<li>{answer.Key}: {Text($"{meant["description"]}")}</li>";
        return $"<p><code>{method} {Text(path)}</code></p><table><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">In</th><th scope=\"col\">Needed</th><th scope=\"col\">What</th></tr></thead>"
            + $"<tbody>{string.Concat(taken)}</tbody></table><h2>Answers</h2><ul>{string.Concat(answers)}</ul><p><a href=\"/openapi\">All operations</a></p>";
    }

    private static string Row(JsonNode name, string place, bool needed, JsonNode? schema, JsonNode? says) =>
        $"<tr><th scope=\"row\"><code>{Text(name.GetValue<string>())}</code></th><td>{place}</td><td>{(needed ? "yes" : "no")}</td><td>{Text(Kind(schema))} {Text($"{says}")}</td></tr>";

    private static string Kind(JsonNode? schema) => schema switch
    {
        JsonObject one when one["enum"] is JsonArray words => $"One of {string.Join(", ", words.OfType<JsonNode>())}.",
        JsonObject one when one["type"] is JsonArray types => $"{string.Join(" or ", types.Select(type => $"{type}").Order(StringComparer.Ordinal))}.",
        JsonObject one when one["type"] is { } type => $"{type}.",
        _ => "",
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static IResult Page(HttpContext http, string title, string body, int status = StatusCodes.Status200OK)
    {
        http.Response.Headers.ContentSecurityPolicy = Policy;
        return Results.Content(
            $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text(title)} – Ledger</title></head>
            <body><main><h1>{Text(title)}</h1>{body}</main></body>
            </html>
            """, "text/html; charset=utf-8", statusCode: status);
    }
}
