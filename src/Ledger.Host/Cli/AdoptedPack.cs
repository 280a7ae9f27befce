using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

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
            $"{Judges(protocol, adopted.ElementAtOrDefault(at + 1))}, by {protocol.Resolution}{(protocol.Trial ? ", on trial" : "")}"));
    }

    /// <summary>The council of that name.</summary>
    internal static async Task<Council> CouncilOf(string slug, CancellationToken cancel)
    {
        await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
        return await ledger.Door.CouncilOf(slug, cancel);
    }

    /// <summary>What to say of a pack on trial that judges from before its text applied; nothing of any other.</summary>
    internal static string LooksBack(Pack pack, LocalDate from, bool trial) =>
        trial && pack.WhyNotOn(from) is { } why ? $" On trial it looks back: the text {why}." : "";

    private static string Judges(ProtocolAdopted protocol, ProtocolAdopted? next) =>
        next is null ? $"judges from {Dates.Plain(protocol.From)}"
        : next.From == protocol.From ? $"never judged, since {next.Pack} superseded it from its first day, {Dates.Plain(protocol.From)}"
        : $"judges from {Dates.Plain(protocol.From)} to {Dates.Plain(next.From.PlusDays(-1))}, when {next.Pack} superseded it";
}
