using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Matters;

/// <summary>A group asks officers for support on a matter.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Request">A reference for the request, new within the matter.</param>
/// <param name="Group">The group's id or, in a council without groups, the member's.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="To">The officer asked, by post or person.</param>
/// <param name="Through">The member who puts the request.</param>
/// <param name="MeetingOn">The day of the group's meeting.</param>
/// <param name="NonMembersExpected">Whether people who are not members of the council will be there.</param>
/// <param name="InConfidence">Whether the group asks that the request be kept from others.</param>
/// <param name="About">What it wants to know.</param>
public sealed record RequestGroupSupport(
    string Matter, string Request, string Group, SupportKind Kind, string To, string? Through = null, LocalDate? MeetingOn = null,
    bool NonMembersExpected = false, bool InConfidence = false, string? About = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var side = find.Side(Group);
        var officer = find.Officer(To);
        var through = find.MemberIfNamed(Through);
        find.New<GroupSupportRequested>(matter, one => one.Request, Request, "request");
        find.ForAMeetingToCome(MeetingOn);
        return find.Record(() => new GroupSupportRequested(Request, side, Kind, officer, through, MeetingOn, NonMembersExpected, InConfidence, About));
    }
}
