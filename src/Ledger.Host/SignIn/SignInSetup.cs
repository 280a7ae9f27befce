using Ledger.Host.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;

namespace Ledger.Host.SignIn;

/// <summary>How people and programs say who they are: a cookie after signing in, or a token.</summary>
internal static class SignInSetup
{
    internal const string Cookie = "cookie";

    internal static void AddSignIn(this IServiceCollection services, WebSettings settings)
    {
        services.AddMemoryCache();
        services.AddSingleton<MayRecord>();
        services.AddSingleton<Sittings>();
        services.AddSingleton<PasswordDoor>();
        services.AddSingleton<DemonstrationSignIns>();
        services.AddScoped(provider => provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Me() ?? throw new InvalidOperationException("Nobody is signed in outside a request."));
        services.AddSingleton<KeptForms>();
        services.AddScoped<CouncilAccounts>();
        var doors = services.AddAuthentication(Cookie)
            .AddCookie(Cookie, cookie => Set(cookie, settings.Address))
            .AddScheme<AuthenticationSchemeOptions, BearerTokens>(BearerTokens.Scheme, null);
        if (settings.OpenId is { } provider) doors.AddProvider(provider, settings.Address);
        services.AddSingleton<IAuthorizationHandler, InCouncilCheck>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, ClosedDoors>();
        services.AddAuthorizationBuilder()
            .AddPolicy(InCouncil.Policy, policy => policy.AddAuthenticationSchemes(Cookie).RequireAuthenticatedUser().AddRequirements(new InCouncil()))
            .AddPolicy(InCouncil.TokenPolicy, policy => policy.AddAuthenticationSchemes(BearerTokens.Scheme).RequireAuthenticatedUser().AddRequirements(new InCouncil()));
    }

    private static void Set(CookieAuthenticationOptions cookie, WebAddress address)
    {
        Cookies.Set(cookie.Cookie, "session", address);
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "return";
        cookie.ExpireTimeSpan = Sittings.Idle;
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = Validate;
        cookie.Events.OnRedirectToLogin = LapsedForms.SignInFirst;
    }

    private static async Task Validate(CookieValidatePrincipalContext cookie)
    {
        // A page that says what is wrong is for anybody, and must not fail for want of a database.
        if (cookie.HttpContext.Features.Get<IExceptionHandlerFeature>() is null && cookie.Principal?.Sitting() is { } sitting
            && await cookie.HttpContext.RequestServices.GetRequiredService<Sittings>().Find(sitting, cookie.HttpContext.RequestAborted) is { } seated
            && cookie.HttpContext.RequestServices.GetRequiredService<DemonstrationSignIns>().MayGoOn(seated.Account))
            cookie.HttpContext.Items[typeof(Seated)] = seated;
        else cookie.RejectPrincipal();
    }
}
