using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Offers groups support that they have not asked for, such as what another group had.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Groups">The ids of those to whom it is offered.</param>
/// <param name="Kind">What is offered.</param>
/// <param name="About">What about.</param>
/// <param name="Officer">The officer who offers, by post or person; whoever acts, where not given.</param>
public sealed record OfferGroupSupport(
    string Matter, IReadOnlyList<string> Groups, SupportKind Kind, string? About = null, string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        find.Require(Groups.Count > 0, "Nobody is named to whom support is offered.", "Name at least one group.");
        var to = find.Sides(Groups);
        var officer = find.Acting(Officer);
        return find.Record(() => new GroupSupportOffered(to, Kind, officer, About));
    }
}
