using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that a member took an officer's presence at a group's meeting for support of a policy or view.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Member">The id of the member who claimed it.</param>
/// <param name="Officer">The officer, by post or person.</param>
/// <param name="Group">The id of the group (or member) whose meeting it was.</param>
/// <param name="Where">Where it was claimed.</param>
public sealed record ClaimOfficerSupport(string Matter, string Member, string Officer, string Group, string Where) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        var member = find.Member(Member);
        var officer = find.Officer(Officer);
        var side = find.Side(Group);
        find.Stated(Where, "Where");
        return find.Record(() => new OfficerSupportClaimed(member, officer, side, Where));
    }
}
