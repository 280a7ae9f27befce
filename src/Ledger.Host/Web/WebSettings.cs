using System.Net;
using Ledger.Host.SignIn;

namespace Ledger.Host.Web;

/// <summary>How the web application is served.</summary>
/// <param name="Address">By what address browsers reach it.</param>
/// <param name="KeyFolder">Where the keys are kept that cookies are sealed with.</param>
public sealed record WebSettings(WebAddress Address, string KeyFolder)
{
    /// <summary>The proxies in front of this host, whose word on the caller's address and scheme is taken; nobody else's is.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>The councils' sign-in provider; null where there is none.</summary>
    public OpenIdSettings? OpenId { get; init; }

    /// <summary>How many requests a minute one person may make.</summary>
    public int RequestsAMinute { get; init; } = 600;

    /// <summary>How many times a minute somebody at one network address may try to sign in.</summary>
    public int SignInsAMinute { get; init; } = 10;
}
