using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Sends an officer what a record attributes to them, to check.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Record">The record's reference within the matter.</param>
/// <param name="To">The officer, by post or person.</param>
public sealed record OfferAttribution(string Matter, string Record, string To) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        find.MeetingRecord(matter, Record);
        var officer = find.Officer(To);
        return find.Record(() => new AttributionOffered(Record, officer));
    }
}
