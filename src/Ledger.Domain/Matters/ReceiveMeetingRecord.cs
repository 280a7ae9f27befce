using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Receives a group's written record of its meeting, with whose comments or advice it reports.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Record">A reference for the record, new within the matter.</param>
/// <param name="Group">The group's id or, in a council without groups, the member's.</param>
/// <param name="Meeting">The group meeting's reference.</param>
/// <param name="Attributes">The officers to whom it attributes something, by post or person.</param>
public sealed record ReceiveMeetingRecord(
    string Matter, string Record, string Group, string? Meeting = null, IReadOnlyList<string>? Attributes = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var side = find.Side(Group);
        var meeting = Meeting is null ? null : find.GroupMeeting(matter, Meeting);
        var officers = find.Officers(Attributes);
        find.New<MeetingRecordReceived>(matter, one => one.Record, Record, "record");
        find.NotBefore(meeting?.When, $"Meeting {Meeting}");
        find.Require(
            meeting is null || side is null || meeting.Fact.Of.Id == side.Id, $"Meeting {Meeting} was of {meeting?.Fact.Of.Name}, not of {side?.Name}.",
            "Name a meeting of theirs, or leave it out.");
        return find.Record(() => new MeetingRecordReceived(Record, Meeting, side!, officers));
    }
}
