using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Ledger.Host.Web;

/// <summary>Says at once that something is too large, where the sender says how large it is; reading a form would only say that it could not be read.</summary>
internal static class LargestBodies
{
    internal static void UseLargestBody(this IApplicationBuilder web) => web.Use((http, next) =>
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Request.ContentLength is not { } length || http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize is not { } most || length <= most) return next(http);
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
