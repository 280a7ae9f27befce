namespace Ledger.Host.Pages;

/// <summary>Where to go back to: a page of this host, or nowhere. An address from outside would let a stranger lend this host's name to theirs.</summary>
internal static class LocalAddress
{
    internal static string? Of(string? address) =>
        address is { Length: > 0 and <= 2000 } && address[0] == '/' && !(address.Length > 1 && address[1] is '/' or '\\') && !address.Any(char.IsControl) ? address : null;
}
