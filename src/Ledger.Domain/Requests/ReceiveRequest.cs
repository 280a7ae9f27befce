using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Requests;

/// <summary>A member asks officers for something.</summary>
/// <param name="Request">A reference for it, new in the council.</param>
/// <param name="Questions">What is asked, one question each.</param>
/// <param name="Member">Who asks, by id; whoever acts, where not given.</param>
/// <param name="Kind">What kind of thing is asked for.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Channel">How it came.</param>
/// <param name="To">The officer addressed, by post or person; nobody in particular, where not given.</param>
/// <param name="OnBehalfOf">The third party for whom it is asked, such as a constituent.</param>
/// <param name="InConfidence">Whether the member asks that it be kept from other members.</param>
/// <param name="Body">The body for a meeting of which it is asked, by id.</param>
/// <param name="MeetingOn">The day of that meeting.</param>
/// <param name="InGoodTime">Whether whoever took it thinks it in good time for that meeting.</param>
/// <param name="OutOfHours">Whether it came outside working hours.</param>
public sealed record ReceiveRequest(
    string Request, IReadOnlyList<string> Questions, string? Member = null, RequestKind Kind = RequestKind.Information,
    RequestPurpose Purpose = RequestPurpose.Role, RequestChannel Channel = RequestChannel.Email, string? To = null, string? OnBehalfOf = null,
    bool InConfidence = false, string? Body = null, LocalDate? MeetingOn = null, bool? InGoodTime = null, bool OutOfHours = false) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.NewRequest(current, Request);
        find.Asked(Questions);
        var (member, to) = (find.Member(Member ?? act.By.Id), find.OfficerIfNamed(To));
        var body = Body is null ? null : find.Body(Body);
        if (OnBehalfOf is not null) find.Stated(OnBehalfOf, "The third party");
        find.ForAMeetingToCome(MeetingOn);
        return find.Record(() => new RequestReceived(
            Request, member, Kind, Purpose, Channel, to, Questions, OnBehalfOf, InConfidence, Body, body, MeetingOn, InGoodTime, OutOfHours));
    }
}
