using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 14.1, county SUPPORT SERVICES ¶2, Uttlesford code 7: what the council provides for members' work is used for nothing else. Where the text
/// allows some other use that helps the council's work, whether it did is a question.
/// </summary>
/// <param name="Purposes">The purposes that the clause bars; every one but the role of member, where empty.</param>
/// <param name="UnlessItHelps">Whether a use may be right that helps the council's work, or the office of member.</param>
public sealed record ResourcesServeCouncilBusinessOnly(IReadOnlyList<RequestPurpose>? Purposes = null, bool UnlessItHelps = false) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.ResourcesUsed])
        where reported.Fact.Purpose is { } purpose && Bars(purpose)
        let says = $"{reported.Fact.By.Name} used what the council provides for {reported.Fact.Purpose!.Value.Said()}"
        select UnlessItHelps
            ? charge.Question(reported, $"{says}; could that be seen to help the council's work?")
            : charge.Breach(reported, $"{says}.");

    private bool Bars(RequestPurpose purpose) => (Purposes is { Count: > 0 } some ? some : Requests.Purposes.OutsideTheRole).Contains(purpose);
}
