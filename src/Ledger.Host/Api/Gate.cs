namespace Ledger.Host.Api;

/// <summary>Lets in who is known, to their own council's addresses, and not too often.</summary>
/// <param name="who">Tells who calls.</param>
/// <param name="pace">How often anybody may.</param>
/// <param name="log">Where attempts on other councils' addresses are noted.</param>
internal sealed class Gate(IWhoCalls who, Pace pace, ILogger<Gate> log) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var caller = await who.Of(http, http.RequestAborted);
        // Who is not known is counted by where they come from, so that tokens cannot be guessed at leisure.
        if (pace.TooFast(caller?.Id ?? $"from {http.Connection.RemoteIpAddress}") is { } wait) return Problem.Of(ProblemKind.TooMany) with { Wait = wait };
        if (caller is null)
        {
            http.Response.Headers.WWWAuthenticate = http.Request.Headers.Authorization.Count > 0 ? "Bearer realm=\"Ledger\", error=\"invalid_token\"" : "Bearer realm=\"Ledger\"";
            return Problem.Of(ProblemKind.NotSignedIn);
        }

        if (http.Request.RouteValues["slug"] as string != caller.Council)
        {
            log.LogWarning("{Caller} of {Council} asked for {Path}, which is not their council's.", caller.Id, caller.Council, http.Request.Path);
            return Problem.Of(ProblemKind.NotFound);
        }

        http.Features.Set(caller);
        return await next(context);
    }
}
