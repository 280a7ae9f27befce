namespace Ledger.Host.Web;

/// <summary>What every answer forbids a browser: to run, load or send anything that is not this host's, to be framed, to guess types, to keep copies.</summary>
internal static class SecurityHeaders
{
    private static readonly string Policy = string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' {BeginScript.Source}",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'");

    internal static void UseSecurityHeaders(this IApplicationBuilder web) => web.Use((http, next) =>
    {
        http.Response.OnStarting(static state =>
        {
            var headers = ((HttpResponse)state).Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            if (headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }, http.Response);
        return next(http);
    });
}
