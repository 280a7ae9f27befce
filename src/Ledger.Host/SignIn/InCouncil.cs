using Ledger.Domain.NeedToKnow;
using Ledger.Host.Pages;
using Ledger.Projections.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Ledger.Host.SignIn;

/// <summary>Whoever asks has a role in the council that the address names. Where roles are given, one of those.</summary>
public sealed class InCouncil(params Role[] roles) : IAuthorizationRequirement
{
    /// <summary>The policy of a council's pages: signed in at a browser, with any role there.</summary>
    public const string Policy = "in-council";

    /// <summary>The policy of a council's programming interface: a token, with any role there.</summary>
    public const string TokenPolicy = "in-council-by-token";

    /// <summary>The roles that do; any where there are none.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;
}

/// <summary>Finds who somebody is in the council that the address names.</summary>
internal sealed class InCouncilCheck(IHttpContextAccessor context, AccountBook accounts) : AuthorizationHandler<InCouncil>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext authorization, InCouncil requirement)
    {
        if (context.HttpContext is { } http && http.GetRouteValue(CouncilHere.RouteValue) is string council && Find(http, council) is { } me
            && (requirement.Roles.Count == 0 || requirement.Roles.Contains(me.Role))) authorization.Succeed(requirement);
        return Task.CompletedTask;
    }

    private SignedIn? Find(HttpContext http, string council)
    {
        if (http.SignedIn() is { } already && already.Council == council) return already;
        if (http.Items[typeof(ApiToken)] is ApiToken { Grant: var granted } token)
            return granted.Council != council ? null : Keep(http, new(token.Id, token.Label, council, granted.Role, granted.Person, granted.Until, token.Id));
        if (http.Items[typeof(Seated)] is not Seated seated) return null;
        if (seated.MustChoosePassword)
        {
            http.Items[typeof(MustChoosePassword)] = new MustChoosePassword();
            return null;
        }

        var held = accounts.Held(seated.Account, seated.Sitting, council).ToList();
        var chosen = held.Count == 1 ? held[0] : held.Find(grant => seated.Sitting.Chosen.TryGetValue(council, out var id) && id == grant.Id);
        if (chosen is null)
        {
            if (held.Count > 1) http.Items[typeof(MustChoose)] = new MustChoose();
            return null;
        }

        return Keep(http, new(seated.Account.Id, seated.Account.Name, council, chosen.Role, chosen.Person, chosen.Until, seated.Sitting.Id));
    }

    private static SignedIn Keep(HttpContext http, SignedIn me)
    {
        http.Items[typeof(SignedIn)] = me;
        return me;
    }
}

/// <summary>The person has several roles in a council, and has not said in which they come.</summary>
internal sealed record MustChoose;

/// <summary>The person has signed in with a password that somebody handed to them, and opens nothing until they have chosen their own.</summary>
internal sealed record MustChoosePassword;
