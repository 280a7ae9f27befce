using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// County "Officers Don't • 5": what one member told officers is not improperly passed to another. With the member's consent it is no matter;
/// otherwise whether it was improper is a question.
/// </summary>
public sealed record OneMembersInformationIsNotToldToAnother : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from told in request.All<ToldToAnotherMember>()
        where !told.Fact.Consented
        select charge.Question(told, told.Fact.By.Id, $"{told.Fact.By.Name} told {told.Fact.To.Name} what came from {told.Fact.Of.Name}; was that improper?");
}
