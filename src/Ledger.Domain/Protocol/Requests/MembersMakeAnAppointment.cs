using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>Uttlesford 3.9 ¶2: members who wish to meet officers make an appointment first.</summary>
public sealed record MembersMakeAnAppointment : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from received in request.All<RequestReceived>()
        where received.Fact.Channel is RequestChannel.Unannounced
        select charge.Breach(received, received.Fact.By.Id, $"{received.Fact.By.Name} came to {received.Fact.To?.Name ?? "officers"} without an appointment.");
}
