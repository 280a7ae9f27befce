using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that the member attended a meeting, or a part of one, that was closed to the public.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="Body">The id of the body that met.</param>
/// <param name="Member">The member's id; whoever asked, where not given.</param>
public sealed record AttendClosedMeeting(string Access, string Body, string? Member = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Asked(current, Access);
        var body = find.Body(Body);
        var member = find.Asker(current, Member);
        return find.Record(() => new ClosedMeetingAttended(member!, Body, body));
    }
}
