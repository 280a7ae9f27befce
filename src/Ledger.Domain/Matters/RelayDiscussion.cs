using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that an officer relayed content of a group's discussion.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Group">The id of the group (or member) whose discussion it was.</param>
/// <param name="To">The ids of the groups to which it was relayed.</param>
/// <param name="ToMembers">The ids of the members to whom it was relayed.</param>
/// <param name="What">What was relayed.</param>
/// <param name="Officer">The officer who relayed it, by post or person; whoever acts, where not given.</param>
public sealed record RelayDiscussion(
    string Matter, string Group, IReadOnlyList<string>? To = null, IReadOnlyList<string>? ToMembers = null, string? What = null,
    string? Officer = null) : ICommand<Matter>
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
        var members = find.Members(ToMembers);
        var officer = find.Acting(Officer);
        find.Require(to.Count + members.Count > 0, "It was relayed to nobody.", "Name the groups or the members who were told.");
        return find.Record(() => new DiscussionRelayed(side, officer, to, members, What));
    }
}
