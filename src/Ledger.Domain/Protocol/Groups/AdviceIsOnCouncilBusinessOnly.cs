using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.3, Uttlesford 9.6: officers inform and advise a group on council business and never on party business. Professional
/// advice is allowed here, so that a recommendation is no breach.
/// </summary>
/// <param name="Exempt">The roles of officers to whom the clause does not apply.</param>
public sealed record AdviceIsOnCouncilBusinessOnly(IReadOnlyList<string>? Exempt = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from given in matter.All<AdviceGiven>()
        let advice = given.Fact
        where advice.OnPartyBusiness && !charge.Fills(advice.By, Exempt ?? [])
        select charge.Breach(given, advice.By.Id, $"{advice.By.Name} advised {advice.To.Name} on party business.");
}
