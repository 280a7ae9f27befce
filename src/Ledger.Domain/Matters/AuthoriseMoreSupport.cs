using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Authorises more support for a group than the others have, as a clause allows.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Group">The group's id or, in a council without groups, the member's.</param>
/// <param name="Why">Why.</param>
/// <param name="Officer">The officer who authorises it, by post or person; whoever acts, where not given.</param>
public sealed record AuthoriseMoreSupport(string Matter, string Group, string Why, string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        var side = find.Side(Group);
        var officer = find.Acting(Officer);
        find.Stated(Why, "The reason");
        return find.Record(() => new MoreSupportAuthorised(side, officer, Why));
    }
}
