using Ledger.Domain.Protocol;
using NodaTime;

namespace Ledger.Domain.Roster;

/// <summary>Adopts a protocol, whose whole text as a pack is recorded, so that it is always judged by the text then in force.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="From">The first day on which it judges.</param>
/// <param name="Resolution">The minute that adopts it.</param>
/// <param name="Trial">Whether it is only being tried out; a draft can be no more.</param>
public sealed record AdoptProtocol(Pack Pack, LocalDate From, string Resolution, bool Trial = false) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var protocols = (current ?? council).Protocols.ToList();
        var last = protocols.LastOrDefault();
        find.Stated(Resolution, "The resolution");
        find.Adoptable(Pack, Trial);
        find.AppliesFrom(Pack, From, Trial);
        find.Require(
            last is null || last.From <= From, $"{last?.Pack} is adopted already, from a later day than {Dates.Plain(From)}.",
            "Adopt from the same day or a later one, or correct that entry first with CorrectRoster.");
        find.Require(
            !protocols.Any(adopted => adopted.From == From && adopted.Pack.ToString() == Pack.ToString()),
            $"{Pack} is adopted already from {Dates.Plain(From)}.", "Check the pack's version and the date.");
        return find.Record(() => new ProtocolAdopted(Pack, From, Resolution, Trial));
    }
}
