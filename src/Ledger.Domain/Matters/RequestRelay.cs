using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>A group asks that content of its discussion be relayed.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Group">The group's id or, in a council without groups, the member's.</param>
/// <param name="To">The ids of the groups to which; none where it names nobody in particular.</param>
/// <param name="What">What is to be relayed.</param>
public sealed record RequestRelay(string Matter, string Group, IReadOnlyList<string>? To = null, string? What = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        var side = find.Side(Group);
        var to = find.Sides(To);
        return find.Record(() => new RelayRequested(side, to, What));
    }
}
