using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ledger.Host.Api;

/// <summary>The interface for programs: <c>/api/v1/councils/{slug}/…</c>, and its description at <c>/openapi</c>.</summary>
public static class LedgerApi
{
    /// <summary>Adds what the API needs. Who calls is known by their token.</summary>
    public static void AddApi(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton<IWhoCalls, TokenCallers>();
        builder.Services.TryAddSingleton(_ => new Pace());
        builder.Services.AddDescription();
    }

    /// <summary>Maps it.</summary>
    public static void MapApi(this WebApplication web)
    {
        web.UseWhen(http => http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal), api => api.Use(Answering.Always));
        var council = web.MapGroup("/api/v1/councils/{slug}").AddEndpointFilter<RouteGroupBuilder, Gate>();
        council.MapCommands();
        council.MapReports();
        council.MapRecords();
        council.MapCouncil();
        council.MapProof();
        web.MapDescription();
    }
}
