using System.Net;
using Ledger.Host.Commands;

namespace Ledger.Host.Web;

/// <summary>The address by which browsers reach this host.</summary>
public sealed record WebAddress
{
    private WebAddress(Uri address) => Address = address;

    /// <summary>The address: a scheme, a host and perhaps a port.</summary>
    public Uri Address { get; }

    /// <summary>Whether it is plain http, which only browsers on this machine may use: then no cookie can insist on https.</summary>
    public bool IsPlain => Address.Scheme == Uri.UriSchemeHttp;

    /// <summary>The host names that requests may be for: the address's, and this machine's own for its health checks.</summary>
    public IEnumerable<string> Hosts => new[] { Address.Host, "localhost", "127.0.0.1", "[::1]" }.Distinct();

    /// <summary>Reads an address.</summary>
    /// <param name="stated">LEDGER_ADDRESS, where it is set.</param>
    /// <param name="listening">What the host listens on, with semicolons between.</param>
    /// <exception cref="UnusableInputException">It is no address, or plain http to other machines.</exception>
    public static WebAddress Of(string? stated, string listening)
    {
        var text = stated ?? listening.Split(';')[0];
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.AbsolutePath != "/")
            throw new UnusableInputException(
                $"“{text}” is no address at which browsers can reach this host.", "Set LEDGER_ADDRESS to it, such as https://ledger.example.");
        if (address.Scheme == "http" && !IsOfThisMachine(address))
            throw new UnusableInputException(
                $"{text} would carry councils' confidences and sign-ins over the network in plain text.", "Serve https, or put a proxy that does before this host, and set LEDGER_ADDRESS to the https address.");
        return new(address);
    }

    /// <summary>Whether an address is this machine's own, which no other can reach.</summary>
    public static bool IsOfThisMachine(Uri address) => address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
