using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Matters;

/// <summary>Arranges a public meeting on a local issue.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Meeting">A reference for the meeting, new within the matter.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="Wards">The ids of the wards it concerns.</param>
/// <param name="About">What it is about.</param>
public sealed record ArrangePublicMeeting(
    string Matter, string Meeting, LocalDate On, IReadOnlyList<string>? Wards = null, string? About = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var wards = find.Wards(Wards);
        find.New<PublicMeetingArranged>(matter, one => one.Meeting, Meeting, "public meeting");
        find.Require(
            On >= act.Occurred.Date || act.Occurred.Estimated, $"A meeting on {Dates.Plain(On)} can't have been arranged on {Dates.Plain(act.Occurred.Date)}.",
            "Give the day on which it was arranged, and the day of the meeting.");
        return find.Record(() => new PublicMeetingArranged(Meeting, On, wards, About));
    }
}
