using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Invites ward members to a public meeting, or to a ceremonial event.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Ward">The ward's id.</param>
/// <param name="Members">The ids of those members.</param>
/// <param name="Meeting">The public meeting's reference within the matter.</param>
/// <param name="Event">The ceremonial event's reference within the matter.</param>
public sealed record InviteWardMembers(
    string Matter, string Ward, IReadOnlyList<string> Members, string? Meeting = null, string? Event = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var ward = find.Ward(Ward);
        var members = find.Members(Members);
        find.Require(members.Count > 0, "No member is named.", "Name those who were invited.");
        if (Meeting is not null) find.Known<PublicMeetingArranged>(matter, one => one.Meeting, Meeting, "public meeting", nameof(ArrangePublicMeeting));
        if (Event is not null) find.Known<CeremonialEventArranged>(matter, one => one.Event, Event, "event", nameof(ArrangeCeremonialEvent));
        return find.Record(() => new WardMembersInvited(Ward, ward, members, Meeting, Event));
    }
}
