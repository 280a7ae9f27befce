using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>Faversham 9.4(c): staff are not asked to go with members to ward surgeries. To ask is what breaks it, whether or not anybody went.</summary>
public sealed record OfficersDoNotGoToWardSurgeries : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from received in request.All<RequestReceived>()
        where received.Fact.Kind is RequestKind.WardSurgery
        select charge.Breach(received, received.Fact.By.Id, $"{received.Fact.By.Name} asked for an officer's company at a ward surgery.");
}
