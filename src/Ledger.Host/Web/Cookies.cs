namespace Ledger.Host.Web;

/// <summary>How cookies are called and kept. Over https they are <c>__Host-</c> cookies; to a browser on this machine over plain http, where Safari refuses those, they are not.</summary>
internal static class Cookies
{
    internal static void Set(CookieBuilder cookie, string name, WebAddress address)
    {
        cookie.Name = address.IsPlain ? $"ledger-{name}" : $"__Host-ledger-{name}";
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = address.IsPlain ? CookieSecurePolicy.None : CookieSecurePolicy.Always;
    }
}
