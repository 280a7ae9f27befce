using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Matters;

/// <summary>Arranges a ceremonial event.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Event">A reference for the event, new within the matter.</param>
/// <param name="On">The day of the event.</param>
/// <param name="Wards">The ids of the wards in which it takes place.</param>
/// <param name="About">What it is.</param>
public sealed record ArrangeCeremonialEvent(string Matter, string Event, LocalDate On, IReadOnlyList<string> Wards, string? About = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var wards = find.Wards(Wards);
        find.New<CeremonialEventArranged>(matter, one => one.Event, Event, "event");
        find.Require(
            On >= act.Occurred.Date || act.Occurred.Estimated, $"An event on {Dates.Plain(On)} can't have been arranged on {Dates.Plain(act.Occurred.Date)}.",
            "Give the day on which it was arranged, and the day of the event.");
        return find.Record(() => new CeremonialEventArranged(Event, On, wards, About));
    }
}
