using Ledger.Host.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Ledger.Host.SignIn;

/// <summary>Sends somebody whose sitting has lapsed to sign in, and keeps the form that they were sending.</summary>
internal static class LapsedForms
{
    internal const string Resume = "/sign-in/resume";

    private const string Token = "__RequestVerificationToken";

    internal static CookieBuilder Cookie(WebAddress address)
    {
        var cookie = new CookieBuilder { MaxAge = TimeSpan.FromHours(1) };
        Cookies.Set(cookie, "kept", address);
        return cookie;
    }

    internal static async Task SignInFirst(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        var (http, request) = (redirect.HttpContext, redirect.Request);
        var wanted = HttpMethods.IsPost(request.Method) ? await Keep(http, redirect.Options) ? Resume : "/" : request.Path + request.QueryString;
        redirect.Response.Redirect($"/sign-in?return={Uri.EscapeDataString(wanted)}");
    }

    private static async Task<bool> Keep(HttpContext http, CookieAuthenticationOptions options)
    {
        var request = http.Request;
        // Only a page of this host sends a form here, and only to somebody who has sat here is it given back.
        if (request.Headers.Origin != $"{request.Scheme}://{request.Host}" || !request.HasFormContentType || LapsedAccount(http, options) is not { } account) return false;
        var fields = (await request.ReadFormAsync(http.RequestAborted)).Where(field => field.Key != Token).ToList();
        var kept = http.RequestServices.GetRequiredService<KeptForms>().Keep(new(account, request.Path + request.QueryString, fields));
        var cookie = Cookie(http.RequestServices.GetRequiredService<WebAddress>());
        http.Response.Cookies.Append(cookie.Name!, kept, cookie.Build(http));
        return true;
    }

    private static Guid? LapsedAccount(HttpContext http, CookieAuthenticationOptions options) =>
        options.CookieManager.GetRequestCookie(http, options.Cookie.Name!) is { } cookie ? options.TicketDataFormat.Unprotect(cookie)?.Principal.Account() : null;
}
