using System.Collections.Immutable;
using Ledger.Host.Web;
using Ledger.Projections.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Ledger.Host.SignIn;

/// <summary>
/// Lets in whoever the councils' provider vouches for (OpenID Connect, the code flow with PKCE). Who they are is the provider and the subject together, never an e-mail address;
/// what they may be is their account's grants, as far as the provider's app roles (<c>roles</c>) say the same. Groups are not looked at, so it does not matter that a provider
/// leaves them out of a token when there are too many.
/// </summary>
internal static partial class ProviderDoor
{
    internal const string Scheme = "provider";

    internal static void AddProvider(this AuthenticationBuilder doors, OpenIdSettings provider, WebAddress address) => doors.AddOpenIdConnect(Scheme, door =>
    {
        door.Authority = provider.Authority.ToString();
        door.RequireHttpsMetadata = !WebAddress.IsOfThisMachine(provider.Authority);
        (door.ClientId, door.ClientSecret) = (provider.ClientId, provider.ClientSecret);
        door.SignInScheme = SignInSetup.Cookie;
        door.ResponseType = OpenIdConnectResponseType.Code;
        // Coming back is then an ordinary visit, which brings cookies that are kept from other sites' forms.
        door.ResponseMode = OpenIdConnectResponseMode.Query;
        door.CallbackPath = "/sign-in/back";
        door.RemoteSignOutPath = default;
        door.MapInboundClaims = false;
        door.SaveTokens = false;
        door.GetClaimsFromUserInfoEndpoint = false;
        door.DisableTelemetry = true;
        Cookies.Set(door.NonceCookie, "nonce.", address);
        Cookies.Set(door.CorrelationCookie, "correlation.", address);
        door.Events.OnTokenValidated = Remember;
        door.Events.OnTicketReceived = LetIn;
        door.Events.OnRemoteFailure = Refuse;
    });

    // The token is right, but whether it answers what was asked is looked at after this.
    private static Task Remember(TokenValidatedContext validated)
    {
        var who = new ProviderIdentity(validated.SecurityToken.Issuer, validated.SecurityToken.Subject);
        validated.HttpContext.Items[typeof(Vouched)] = new Vouched(who, [.. validated.Principal!.FindAll("roles").Select(claim => claim.Value)]);
        return Task.CompletedTask;
    }

    private static async Task LetIn(TicketReceivedContext received)
    {
        var (services, cancel) = (received.HttpContext.RequestServices, received.HttpContext.RequestAborted);
        var vouched = (Vouched)received.HttpContext.Items[typeof(Vouched)]!;
        if (await services.GetRequiredService<AccountBook>().Find(vouched.Who, cancel) is not { Disabled: false } account)
        {
            received.Response.Redirect("/sign-in?refused=unknown");
            received.HandleResponse();
            return;
        }

        // What goes into the cookie is the sitting alone.
        received.Principal = await services.GetRequiredService<Sittings>().Begin(account, vouched.Roles, cancel);
        received.Properties = new AuthenticationProperties();
    }

    private static Task Refuse(RemoteFailureContext failure)
    {
        NotLetIn(failure.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProviderDoor)), failure.Failure?.GetType().Name ?? "no reason");
        failure.Response.Redirect("/sign-in?refused=provider");
        failure.HandleResponse();
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The provider's sign-in was refused: {Why}.")]
    private static partial void NotLetIn(ILogger log, string why);

    private sealed record Vouched(ProviderIdentity Who, ImmutableArray<string> Roles);
}
