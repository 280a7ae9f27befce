using System.Text;
using System.Text.Json;
using Ledger.Projections;
using Ledger.Projections.Answers;

namespace Ledger.Host.Api;

/// <summary>How what is read, or what was answered to a command, goes out.</summary>
internal static class Answers
{
    /// <summary>A value as JSON, in the one form in which the ledger writes it.</summary>
    internal static IResult Json<TValue>(TValue value) => Results.Text(JsonSerializer.Serialize(value, StoredJson.Options), "application/json", Encoding.UTF8);

    /// <summary>A value as JSON with its version.</summary>
    internal static IResult Versioned<TValue>(HttpContext http, long version, TValue value)
    {
        http.Response.Headers.ETag = Condition.TagOf(version).ToString();
        return Json(value);
    }

    /// <summary>The answer to a command, byte for byte as it is kept.</summary>
    internal static IResult Of(HttpContext http, Answer answer)
    {
        if (answer.Location is { } location) http.Response.Headers.Location = location;
        if (answer.ETag is { } tag) http.Response.Headers.ETag = tag;
        if (answer.Status == StatusCodes.Status409Conflict) http.Response.Headers.RetryAfter = "1";
        return Results.Text(answer.Body, answer.Status < 400 ? "application/json" : Problem.MediaType, Encoding.UTF8, answer.Status);
    }
}
