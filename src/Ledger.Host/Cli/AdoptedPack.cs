using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Host.Cli;

/// <summary>A pack as a council adopted it, and the days on which it judges.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Says">From when to when, and by what minute.</param>
internal sealed record AdoptedPack(Pack Pack, string Says)
{
    /// <summary>Everything that a council adopted, the earliest first.</summary>
    internal static IEnumerable<AdoptedPack> All(Council council)
    {
        var adopted = council.Protocols.ToList();
        return adopted.Select((protocol, at) => new AdoptedPack(
            protocol.Pack,
            $"judges from {Dates.Plain(protocol.From)}{Until(adopted.ElementAtOrDefault(at + 1))}, by {protocol.Resolution}{(protocol.Trial ? ", on trial" : "")}"));
    }

    /// <summary>The council of that name.</summary>
    internal static async Task<Council> CouncilOf(string slug, CancellationToken cancel)
    {
        await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
        return await ledger.Door.CouncilOf(slug, cancel);
    }

    private static string Until(ProtocolAdopted? next) => next is null ? "" : $" to {Dates.Plain(next.From.PlusDays(-1))}, when {next.Pack} superseded it";
}
