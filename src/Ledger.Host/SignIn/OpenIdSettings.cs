using Ledger.Host.Commands;

namespace Ledger.Host.SignIn;

/// <summary>The councils' sign-in provider, such as Entra ID.</summary>
/// <param name="Authority">Its address.</param>
/// <param name="ClientId">What it calls this host.</param>
/// <param name="ClientSecret">By what it knows this host.</param>
public sealed record OpenIdSettings(Uri Authority, string ClientId, string ClientSecret)
{
    /// <summary>Reads the settings under <c>Oidc</c>, such as <c>Oidc__Authority</c> in the environment; null where there are none. The secret may stand in a file that <c>ClientSecretFile</c> names.</summary>
    /// <exception cref="UnusableInputException">Some are missing.</exception>
    internal static OpenIdSettings? Read(IConfigurationSection section)
    {
        if (!section.Exists()) return null;
        var secret = section["ClientSecretFile"] is { } file ? File.ReadAllText(file).Trim() : section["ClientSecret"];
        return Uri.TryCreate(section["Authority"], UriKind.Absolute, out var authority) && section["ClientId"] is { Length: > 0 } client && secret is { Length: > 0 }
            ? new(authority, client, secret)
            : throw new UnusableInputException("The sign-in provider is only half set up.", "Set Oidc__Authority, Oidc__ClientId, and Oidc__ClientSecret or Oidc__ClientSecretFile; or none of them.");
    }
}
