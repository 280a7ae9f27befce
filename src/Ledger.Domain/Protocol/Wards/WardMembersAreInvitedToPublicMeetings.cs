using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>
/// Faversham 9.3, Uttlesford 6.1: every member for the wards affected is invited to a public meeting that the council holds on a local issue, with
/// the notice that the clause's clock states. Where the longest possible notice is due, an invitation later than the arranging is a question.
/// </summary>
/// <param name="LongestNotice">Whether they are given the longest possible notice.</param>
public sealed record WardMembersAreInvitedToPublicMeetings(bool LongestNotice = false) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from arranged in matter.All<PublicMeetingArranged>()
        from ward in arranged.Fact.Wards
        from member in charge.MembersFor(ward, arranged)
        let invited = matter.All<WardMembersInvited>().FirstOrDefault(one =>
            one.Fact.Members.Any(each => each.Id == member.Id) && (one.Fact.Meeting == arranged.Fact.Meeting || one.Fact is { Meeting: null, Event: null }))
        let duty = charge.OwedBefore(
            arranged.Fact.On, arranged, member, $"Invite {member.Name}, who represents {charge.WardName(ward, arranged)}, to the public meeting {arranged.Fact.Meeting}", invited)
        from judged in LongestNotice && invited is not null && arranged.When.Date < invited.On
            ? [duty, charge.Question(
                invited, member.Id,
                $"{member.Name} was invited on {Dates.Plain(invited.On)} to the meeting of {Dates.Plain(arranged.Fact.On)}, which was arranged on {Dates.Plain(arranged.When.Date)}; was that the longest possible notice?",
                arranged)]
            : new Judged[] { duty }
        select judged;
}
