using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.13: no member refers, in public or at a meeting of the council, to advice that officers gave to a party group,
/// their own group included. Beside groups, advice to a single member is not the clause's business.
/// </summary>
public sealed record AdviceToAGroupIsNotCitedInPublic : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from cited in matter.All<AdviceCitedInPublic>()
        where charge.CountsAsGroup(cited.Fact.GivenTo, cited.On)
        let advice = matter.All<AdviceGiven>().Where(given => given.Fact.Advice == cited.Fact.Advice)
        select charge.Breach(cited, cited.Fact.By.Id,
            $"{cited.Fact.By.Name} referred openly to advice that officers gave to {cited.Fact.GivenTo.Name} ({cited.Fact.Where}).", [.. advice]);
}
