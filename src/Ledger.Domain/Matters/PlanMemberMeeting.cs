using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Matters;

/// <summary>Records that a member plans a public meeting of their own.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Meeting">A reference for the meeting, new within the matter.</param>
/// <param name="Member">The member's id.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="OnCouncilWork">Whether it is about some aspect of the council's work.</param>
/// <param name="PartyPolitical">Whether it is arranged on a party political basis.</param>
/// <param name="OnCouncilPremises">Whether it is held on the council's premises.</param>
/// <param name="Officers">The officers who come, by post or person.</param>
/// <param name="About">What it is about.</param>
public sealed record PlanMemberMeeting(
    string Matter, string Meeting, string Member, LocalDate On, bool OnCouncilWork = true, bool PartyPolitical = false, bool OnCouncilPremises = false,
    IReadOnlyList<string>? Officers = null, string? About = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var member = find.Member(Member);
        var officers = find.Officers(Officers);
        find.New<MemberMeetingPlanned>(matter, one => one.Meeting, Meeting, "meeting of a member");
        find.Require(
            On >= act.Occurred.Date || act.Occurred.Estimated, $"A meeting on {Dates.Plain(On)} can't have been planned on {Dates.Plain(act.Occurred.Date)}.",
            "Give the day on which it was planned, and the day of the meeting.");
        return find.Record(() => new MemberMeetingPlanned(Meeting, member, On, OnCouncilWork, PartyPolitical, OnCouncilPremises, officers, About));
    }
}
