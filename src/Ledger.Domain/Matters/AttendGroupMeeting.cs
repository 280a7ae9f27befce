using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that officers attended a group's meeting, and who else was there.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Meeting">A reference for the meeting, new within the matter.</param>
/// <param name="Group">The group's id or, in a council without groups, the member's.</param>
/// <param name="Officers">The officers who attended, by post or person; whoever acts, where not given.</param>
/// <param name="Request">The request that it answers.</param>
/// <param name="Members">The members known to have been there.</param>
/// <param name="NonMembers">Those there who are not members of the council.</param>
/// <param name="PartyBusinessDiscussed">Whether party business was discussed at all.</param>
/// <param name="OfficerPresentForPartyBusiness">Whether an officer was in the room for it.</param>
/// <param name="ConfidentialSaid">Whether confidential council information was disclosed.</param>
/// <param name="LeftEarlyBecause">Why the officer left before the group was done.</param>
/// <param name="PressedToStay">Whether the officer wished to leave and was pressed to stay.</param>
/// <param name="Discussed">What the group said: its own confidence.</param>
public sealed record AttendGroupMeeting(
    string Matter, string Meeting, string Group, IReadOnlyList<string>? Officers = null, string? Request = null,
    IReadOnlyList<MemberPresent>? Members = null, IReadOnlyList<Presence>? NonMembers = null, bool PartyBusinessDiscussed = false,
    bool OfficerPresentForPartyBusiness = false, bool ConfidentialSaid = false, string? LeftEarlyBecause = null, bool PressedToStay = false,
    string? Discussed = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var side = find.Side(Group);
        var officers = find.Acting(Officers);
        var members = find.Present(Members);
        find.New<GroupMeetingAttended>(matter, one => one.Meeting, Meeting, "group meeting");
        find.RequestIfNamed(matter, Request, side);
        find.NotMembers(NonMembers);
        find.Require(officers.Count > 0, "No officer attended.", "Name those who did.");
        find.Require(
            PartyBusinessDiscussed || !OfficerPresentForPartyBusiness, "An officer can't have been present for party business where none was discussed.",
            "Say whether party business was discussed.");
        return find.Record(() => new GroupMeetingAttended(
            Meeting, side, Request, officers, members, NonMembers ?? [], PartyBusinessDiscussed, OfficerPresentForPartyBusiness, ConfidentialSaid,
            LeftEarlyBecause, PressedToStay, Discussed));
    }
}
