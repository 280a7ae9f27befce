using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 14.3, county "Members Don't • 3", Hailsham 2.3: staff are not pressed for resources or support that they may not give, because of what
/// they would serve.
/// </summary>
/// <param name="Purposes">The purposes that the clause names; every one but the role of member, where empty.</param>
/// <param name="Offices">The offices whose holders it binds; empty for every member.</param>
public sealed record StaffAreNotPressedForSupport(IReadOnlyList<RequestPurpose>? Purposes = null, IReadOnlyList<string>? Offices = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.PressedForSupport])
        where reported.Fact.Purpose is { } purpose && Bars(purpose) && charge.Holds(reported.Fact.By, reported.On, Offices)
        select charge.Breach(reported, $"{reported.Fact.By.Name} pressed {reported.Whom()} for support that serves {reported.Fact.Purpose!.Value.Said()}.");

    private bool Bars(RequestPurpose purpose) => (Purposes is { Count: > 0 } some ? some : Requests.Purposes.OutsideTheRole).Contains(purpose);
}
