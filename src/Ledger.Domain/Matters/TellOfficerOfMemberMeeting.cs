using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that a member told an officer of the public meeting that they plan.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Meeting">The meeting's reference within the matter.</param>
/// <param name="Told">The officer, by post or person.</param>
public sealed record TellOfficerOfMemberMeeting(string Matter, string Meeting, string Told) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var planned = find.Known<MemberMeetingPlanned>(matter, one => one.Meeting, Meeting, "meeting of a member", nameof(PlanMemberMeeting));
        var officer = find.Officer(Told);
        return find.Record(() => new OfficerToldOfMemberMeeting(Meeting, planned.Fact.By, officer));
    }
}
