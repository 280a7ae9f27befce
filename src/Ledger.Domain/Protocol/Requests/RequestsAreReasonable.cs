using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>Faversham 4.7: no unreasonable request is put to officers. Whether one that is reported as such was unreasonable is a question.</summary>
public sealed record RequestsAreReasonable : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.UnreasonableRequest])
        select charge.Question(reported, $"It is reported that {reported.Fact.By.Name} asked more of {reported.Whom()} than is reasonable; was it?");
}
