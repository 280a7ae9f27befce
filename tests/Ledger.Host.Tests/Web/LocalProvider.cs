using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ledger.Host.Tests.Web;

/// <summary>A sign-in provider on this machine: OpenIddict, with one client and one person, who is whatever a test says. Once it has made a token, a test may tamper with it.</summary>
internal sealed class LocalProvider : IAsyncDisposable
{
    internal const string Client = "ledger-of-exampleton";
    internal const string Word = "sesame";
    internal const string Subject = "f3b0-person-7";

    private readonly RSA rsa = RSA.Create(2048);
    private WebApplication web = null!;

    private LocalProvider()
    {
    }

    internal string Issuer => web.Urls.First() + "/";

    internal OpenIdSettings Settings => new(new(Issuer), Client, Word);

    internal SigningCredentials Key => new(new RsaSecurityKey(rsa) { KeyId = "local" }, SecurityAlgorithms.RsaSha256);

    /// <summary>What the person's token says besides who they are.</summary>
    internal Action<ClaimsIdentity> Says { get; set; } = _ => { };

    /// <summary>What becomes of the identity token on its way.</summary>
    internal Func<string, string> Tampers { get; set; } = token => token;

    internal static async Task<LocalProvider> Open()
    {
        var provider = new LocalProvider();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOpenIddict().AddServer(provider.Configure);
        builder.Services.AddAuthentication();
        provider.web = builder.Build();
        provider.web.UseAuthentication();
        await provider.web.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        rsa.Dispose();
    }

    /// <summary>A token with the same claims but one, signed with the provider's own key.</summary>
    internal string With(string token, string claim, object value)
    {
        var claims = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Base64UrlEncoder.Decode(token.Split('.')[1]))!.ToDictionary(pair => pair.Key, pair => (object)pair.Value);
        claims[claim] = value;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(JsonSerializer.Serialize(claims), Key);
    }

    private void Configure(OpenIddictServerBuilder server)
    {
        server.EnableDegradedMode().AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
        server.AddEphemeralEncryptionKey().AddSigningCredentials(Key);
        server.RegisterScopes(OpenIddictConstants.Scopes.Profile);
        server.UseAspNetCore().DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(request =>
        {
            if (request.ClientId != Client) request.Reject(OpenIddictConstants.Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(request =>
        {
            if (request.ClientId != Client || request.ClientSecret != Word) request.Reject(OpenIddictConstants.Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(request =>
        {
            var person = new ClaimsIdentity("local");
            person.AddClaim(new(OpenIddictConstants.Claims.Subject, Subject));
            Says(person);
            person.SetScopes(request.Request.GetScopes());
            person.SetDestinations(_ => [OpenIddictConstants.Destinations.IdentityToken]);
            request.SignIn(new ClaimsPrincipal(person));
            return default;
        }));
        server.AddEventHandler<ApplyTokenResponseContext>(handler => handler.SetOrder(int.MinValue).UseInlineHandler(answer =>
        {
            if (answer.Response.IdToken is { } token) answer.Response.IdToken = Tampers(token);
            return default;
        }));
    }
}
