using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Links a matter to the body that will decide it, the wards it affects and the report on it.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Body">The body's id.</param>
/// <param name="Wards">The wards' ids.</param>
/// <param name="Report">The report's title or reference.</param>
public sealed record LinkMatter(string Matter, string? Body = null, IReadOnlyList<string>? Wards = null, string? Report = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        var body = Body is null ? null : find.Body(Body);
        var wards = find.Wards(Wards);
        find.Require(Body is not null || wards.Count > 0 || Report is not null, "There is nothing to link.", "Give a body, a ward or a report.");
        return find.Record(() => new MatterLinked(Body, body, wards, Report));
    }
}
