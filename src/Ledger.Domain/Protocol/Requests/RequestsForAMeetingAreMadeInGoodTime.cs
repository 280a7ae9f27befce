using Ledger.Domain.Requests;
using NodaTime;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Uttlesford 7.3: what is wanted for a meeting is asked for well ahead of it. Where a number of working days is stated, fewer are a breach, for
/// requests to and from other authorities too; where none is, and whoever took the request thought it late, whether it was is a question.
/// </summary>
/// <param name="WorkingDays">How many working days must lie between the request and the meeting, the day of the meeting counted; none where not stated.</param>
public sealed record RequestsForAMeetingAreMadeInGoodTime(int? WorkingDays = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from asked in request.History.Standing.Select(Asked)
        where asked is not null
        let finding = Judge(asked, charge)
        where finding is not null
        select finding;

    private Finding? Judge(ForMeeting asked, Charge charge)
    {
        var says = $"{asked.Name} asked on {Dates.Plain(asked.Entry.Fact.Occurred.Date)} for a meeting on {Dates.Plain(asked.Meeting)}";
        if (WorkingDays is null)
            return asked.InGoodTime is false ? charge.Question(asked.Entry, asked.Id, $"{says}; was that time enough?") : null;
        return Clocks.WorkingDays.Of(charge.Council.Nation).Between(asked.Entry.Fact.Occurred.Date, asked.Meeting) < WorkingDays
            ? charge.Breach(asked.Entry, asked.Id, $"{says}, less than {Dates.Count(WorkingDays.Value, "working day")} ahead.")
            : null;
    }

    private static ForMeeting? Asked(Entry entry) => entry.Fact switch
    {
        RequestReceived { MeetingOn: { } on } member => new(entry, member.By.Id, member.By.Name, on, member.InGoodTime),
        RequestFromAuthorityReceived { MeetingOn: { } on } authority => new(entry, authority.Authority, authority.Authority, on, null),
        RequestReferred { MeetingOn: { } on } referred => new(entry, referred.By.Id, referred.By.Name, on, null),
        _ => null,
    };

    private sealed record ForMeeting(Entry Entry, string Id, string Name, LocalDate Meeting, bool? InGoodTime);
}
