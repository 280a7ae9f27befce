using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// County EMPLOYMENT ¶1: a member brings a concern about a service to certain officers, and to nobody more junior. What goes to nobody in particular
/// goes to no wrong officer.
/// </summary>
/// <param name="Posts">The roles to which concerns go.</param>
public sealed record ConcernsAboutAServiceGoToCertainOfficers(IReadOnlyList<string> Posts) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from received in request.All<RequestReceived>()
        let to = received.Fact.To
        where received.Fact.Kind is RequestKind.ConcernAboutAService && to is not null && !charge.Fills(to, Posts)
        let says = $"{received.Fact.By.Name} brought a concern about a service to {to.Name}, {to.Title}"
        select charge.Breach(received, received.Fact.By.Id, $"{says}; it should go to {charge.TitlesOf(Posts)}.");
}
