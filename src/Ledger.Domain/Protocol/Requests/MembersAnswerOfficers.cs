using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>Faversham 4.8, Uttlesford 5.2: members answer officers' enquiries in the clause's time.</summary>
/// <param name="OnlyBeforeAction">Whether the clause is only about enquiries for whose answer an officer waits before acting.</param>
public sealed record MembersAnswerOfficers(bool OnlyBeforeAction = false) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from made in request.All<EnquiryMade>()
        where made.Fact.BeforeAction || !OnlyBeforeAction
        let waiting = made.Fact.BeforeAction ? ", whose action waits for it" : ""
        select charge.Duty(
            made, made.Fact.By, $"have {made.Fact.To.Name}'s answer to enquiry {made.Fact.Reference} of {made.Fact.By.Name}{waiting}",
            request.All<EnquiryAnswered>().FirstOrDefault());
}
