using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>An officer, or a member, disputes what a group's record, or a report, attributes to them.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Record">The record's or report's reference within the matter; the record is meant where both have the same.</param>
/// <param name="Disputed">What they dispute.</param>
/// <param name="Instead">What they say instead.</param>
/// <param name="Person">Who disputes it, by post or id; whoever acts, where not given.</param>
public sealed record DisputeAttribution(string Matter, string Record, string Disputed, string? Instead = null, string? Person = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        find.RecordOrReport(matter, Record);
        var person = find.Person(Person ?? act.By.Id);
        find.Stated(Disputed, "What is disputed");
        return find.Record(() => new AttributionDisputed(Record, person.Id, person.Name, Disputed, Instead));
    }
}
