namespace Ledger.Host.Web;

/// <summary>Over plain http nothing is answered but where to go, where the address is https. Health checks and the log, which hold no secret, are answered either way.</summary>
internal static class OnlyHttps
{
    internal static void UseOnlyHttps(this IApplicationBuilder web, WebAddress address)
    {
        if (address.IsPlain) return;
        web.UseHsts();
        web.Use((http, next) =>
        {
            if (http.Request.IsHttps || http.Request.Path.StartsWithSegments("/health") || http.Request.Path.StartsWithSegments("/log")) return next(http);
            if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            {
                http.Response.Redirect(new Uri(address.Address, http.Request.Path + http.Request.QueryString).ToString(), permanent: true, preserveMethod: true);
                return Task.CompletedTask;
            }

            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return http.Response.WriteAsync($"This service answers at {address.Address} only.");
        });
    }
}
