using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Declines a group's request for support.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Request">The request's reference within the matter.</param>
/// <param name="Ground">Why.</param>
/// <param name="Explanation">The ground in the officer's words.</param>
/// <param name="Officer">The officer who declines, by post or person; whoever acts, where not given.</param>
public sealed record DeclineGroupSupport(
    string Matter, string Request, DeclineGround Ground, string? Explanation = null, string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var request = find.Request(matter, Request);
        find.NotWithdrawn(request, Request);
        var officer = find.Acting(Officer);
        return find.Record(() => new GroupSupportDeclined(Request, find.Again(request.For), request.Kind, officer, Ground, Explanation));
    }
}
