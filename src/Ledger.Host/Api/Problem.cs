using System.Globalization;
using System.Text.Json;
using Ledger.Domain;
using Ledger.Projections;

namespace Ledger.Host.Api;

/// <summary>An answer that is not what was asked for (RFC 9457).</summary>
/// <param name="Type">Its kind; see <see cref="ProblemKind"/>.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Status">The status.</param>
/// <param name="Detail">What is wrong and what to do, for people.</param>
/// <param name="Reasons">The same, a reason at a time.</param>
internal sealed record Problem(string Type, string Title, int Status, string Detail, IReadOnlyList<Refusal> Reasons) : IResult
{
    internal const string MediaType = "application/problem+json";

    /// <summary>A problem of a kind, for its own reasons where it has some.</summary>
    internal static Problem Of(ProblemKind kind, params IReadOnlyList<Refusal> reasons)
    {
        if (reasons.Count == 0) reasons = [new(kind.Says, kind.Mend)];
        return new(kind.Type, kind.Title, kind.Status, string.Join(' ', reasons.Select(reason => $"{reason.Says} {reason.Mend}")), reasons);
    }

    /// <summary>What was sent can't be read.</summary>
    internal static Problem Malformed(string says, string mend) => Of(ProblemKind.Malformed, new Refusal(says, mend));

    /// <summary>Written as the body of the answer.</summary>
    internal string Json => JsonSerializer.Serialize(this, StoredJson.Options);

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = MediaType;
        if (Status is 429 or 503 or 409) httpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(Wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return httpContext.Response.WriteAsync(Json, httpContext.RequestAborted);
    }

    /// <summary>How long to wait before asking again, where that helps.</summary>
    internal TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(1);
}

/// <summary>Ends a request with a problem, from wherever that is found out.</summary>
/// <param name="problem">The problem.</param>
internal sealed class ProblemException(Problem problem) : Exception(problem.Detail)
{
    /// <summary>The problem.</summary>
    internal Problem Problem { get; } = problem;
}
