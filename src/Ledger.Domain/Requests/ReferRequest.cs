using Ledger.Domain.Matters;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Requests;

/// <summary>A request is passed to another officer, or to another authority.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="To">The officer who has it now, by post or person.</param>
/// <param name="Authority">The authority to which it goes; none where it stays within the council.</param>
/// <param name="SharedReference">The reference that both authorities will use.</param>
/// <param name="Fields">The particulars given to the authority, by name.</param>
/// <param name="MeetingOn">The day of the meeting for which its reply is wanted.</param>
/// <param name="ReplyBy">The day by which its reply is asked for.</param>
/// <param name="Why">Why it is passed on.</param>
/// <param name="Officer">The officer who does so, by post or person; whoever acts, where not given.</param>
public sealed record ReferRequest(
    string Request, string? To = null, string? Authority = null, string? SharedReference = null, IReadOnlyList<string>? Fields = null,
    LocalDate? MeetingOn = null, LocalDate? ReplyBy = null, string? Why = null, string? Officer = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Put(current, Request);
        var (by, to) = (find.Acting(Officer), find.OfficerIfNamed(To));
        find.Require(To is null != Authority is null, "It goes either to an officer or to another authority.", "Name exactly one of the two.");
        if (Authority is not null) find.Stated(Authority, "The name of the authority");
        if (Authority is not null) find.Stated(SharedReference, "The shared reference");
        find.EachStated(Fields, "The name of a particular");
        return find.Record(() => new RequestReferred(by, to, Authority, SharedReference, Fields ?? [], MeetingOn, ReplyBy, Why));
    }
}
