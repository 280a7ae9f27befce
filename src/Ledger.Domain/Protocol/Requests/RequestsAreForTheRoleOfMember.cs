using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Uttlesford 3.2, Hailsham 2.3 and 3.3(b), county "Members Do • 4", "Members Don't • 3" and SUPPORT SERVICES ¶1, Stotfold "Officers can expect
/// Councillors • 15": members ask officers for nothing that serves private, party or campaigning ends.
/// </summary>
/// <param name="Purposes">The purposes that the clause bars; every one but the role of member, where empty.</param>
/// <param name="Kinds">The kinds of request that the clause is about; empty for every kind.</param>
/// <param name="Offices">The offices whose holders it binds, such as <c>chair</c>; empty for every member.</param>
public sealed record RequestsAreForTheRoleOfMember(
    IReadOnlyList<RequestPurpose>? Purposes = null, IReadOnlyList<RequestKind>? Kinds = null, IReadOnlyList<string>? Offices = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) => Asked(request, charge).Concat(AdviceSought(request, charge));

    private IEnumerable<Judged> Asked(MemberRequest request, Charge charge) =>
        from received in request.All<RequestReceived>()
        let asked = received.Fact
        where IsAbout(asked.Kind) && Bars(asked.Purpose) && charge.Holds(new(asked.By, null), received.On, Offices)
        select charge.Breach(received, asked.By.Id, $"{asked.By.Name} asked officers for something that serves {asked.Purpose.Said()}.");

    private IEnumerable<Judged> AdviceSought(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.AdviceSought])
        where IsAbout(RequestKind.Advice) && reported.Fact.Purpose is { } purpose && Bars(purpose) && charge.Holds(reported.Fact.By, reported.On, Offices)
        select charge.Breach(reported, $"{reported.Fact.By.Name} asked {reported.Whom()} for advice that serves {reported.Fact.Purpose!.Value.Said()}.");

    private bool IsAbout(RequestKind kind) => Kinds is not { Count: > 0 } || Kinds.Contains(kind);

    private bool Bars(RequestPurpose purpose) => (Purposes is { Count: > 0 } some ? some : Requests.Purposes.OutsideTheRole).Contains(purpose);
}
