using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>An officer checks what is attributed to them and agrees.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Record">The record's reference within the matter.</param>
/// <param name="Officer">The officer who checks it, by post or person; whoever acts, where not given.</param>
public sealed record CheckAttribution(string Matter, string Record, string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        find.MeetingRecord(matter, Record);
        var officer = find.Acting(Officer);
        return find.Record(() => new AttributionChecked(Record, officer));
    }
}
