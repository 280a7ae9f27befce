using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Requests;

/// <summary>Another authority asks something of this council.</summary>
/// <param name="Request">A reference of this council for it, new in the council.</param>
/// <param name="Authority">Which authority asks.</param>
/// <param name="SharedReference">The reference that both sides use.</param>
/// <param name="Questions">What is asked, one question each.</param>
/// <param name="Kind">What kind of thing is asked for.</param>
/// <param name="Fields">The particulars that it gives, by name.</param>
/// <param name="ForMember">The name of the authority's member for whom it asks.</param>
/// <param name="To">The officer addressed, by post or person.</param>
/// <param name="MeetingOn">The day of the meeting for which it is wanted.</param>
public sealed record ReceiveRequestFromAuthority(
    string Request, string Authority, string SharedReference, IReadOnlyList<string> Questions, RequestKind Kind = RequestKind.Information,
    IReadOnlyList<string>? Fields = null, string? ForMember = null, string? To = null, LocalDate? MeetingOn = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.NewRequest(current, Request);
        find.Asked(Questions);
        find.Stated(Authority, "The name of the authority");
        find.Stated(SharedReference, "The shared reference");
        find.EachStated(Fields, "The name of a particular");
        var to = find.OfficerIfNamed(To);
        find.ForAMeetingToCome(MeetingOn);
        return find.Record(() => new RequestFromAuthorityReceived(
            Request, Authority, SharedReference, Kind, Questions, Fields ?? [], ForMember, to, MeetingOn));
    }
}
