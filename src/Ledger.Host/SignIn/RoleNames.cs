using System.Text.Json;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Commands;

namespace Ledger.Host.SignIn;

/// <summary>How roles are written, on the command line and by a provider, and said.</summary>
public static class RoleNames
{
    private static readonly Dictionary<string, Role> Known = Enum.GetValues<Role>().Where(role => role is not Role.Keeper).ToDictionary(Of);

    /// <summary>A role as it is written: <c>proper-officer</c>.</summary>
    public static string Of(Role role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    /// <summary>A role as it is said: “Proper officer”.</summary>
    public static string Said(Role role)
    {
        var words = Of(role).Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Reads a role.</summary>
    /// <exception cref="UnusableInputException">There is no such role.</exception>
    public static Role Read(string text) => Known.TryGetValue(text, out var role) ? role
        : throw new UnusableInputException($"“{text}” is no role.", $"Give one of {string.Join(", ", Known.Keys)}.");
}
