using System.Security.Claims;

namespace Ledger.Host.SignIn;

/// <summary>What a request knows of who made it.</summary>
public static class Caller
{
    internal const string AccountClaim = "account";
    internal const string SittingClaim = "sitting";

    /// <summary>Who is signed in, on a page of a council where they have a role; null anywhere else.</summary>
    public static SignedIn? SignedIn(this HttpContext http) => http.Items[typeof(SignedIn)] as SignedIn;

    /// <summary>Who is signed in, on a page that asks for it.</summary>
    /// <exception cref="InvalidOperationException">The page does not ask for a sign-in.</exception>
    public static SignedIn Me(this HttpContext http) => http.SignedIn() ?? throw new InvalidOperationException("This page does not ask for a sign-in.");

    /// <summary>The account that a browser has signed in with; null where it has not.</summary>
    public static Guid? Account(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(AccountClaim), out var account) ? account : null;

    internal static Guid? Sitting(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(SittingClaim), out var sitting) ? sitting : null;
}
