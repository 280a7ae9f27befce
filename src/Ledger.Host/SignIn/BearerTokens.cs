using System.Security.Claims;
using System.Text.Encodings.Web;
using Ledger.Projections.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Ledger.Host.SignIn;

/// <summary><c>Authorization: Bearer …</c>: a program that says by a token which council's record it may use, and as what.</summary>
internal sealed class BearerTokens(TokenBook tokens, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    internal new const string Scheme = "token";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var given = Request.Headers.Authorization.ToString();
        if (!given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        if (await tokens.Find(given[Bearer.Length..].Trim(), Context.RequestAborted) is not { } token) return AuthenticateResult.Fail("The token is not one that holds.");
        Context.Items[typeof(ApiToken)] = token;
        var identity = new ClaimsIdentity([new(Caller.AccountClaim, token.Id.ToString())], Scheme, Caller.AccountClaim, null);
        return AuthenticateResult.Success(new(new(identity), Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}
