using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>Faversham 9.5: members do not press for a constituent's case to be taken before others.</summary>
public sealed record QueuesAreNotJumped : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.QueueJumping])
        select charge.Breach(reported, $"{reported.Fact.By.Name} pressed {reported.Whom()} to take a case before others.");
}
