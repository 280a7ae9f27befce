using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Hailsham 4.2(b) for reports and 4.3(c) for advice at a meeting: what officers tell a group is limited to facts, and options with their
/// merits and demerits for the council. They recommend nothing, and deal with no political implication.
/// </summary>
/// <param name="NoRecommendation">Whether a recommendation breaks the clause.</param>
/// <param name="NoPoliticalImplications">Whether dealing with political implications breaks it.</param>
/// <param name="Forms">The forms of advice it is about; empty for both.</param>
/// <param name="Exempt">The roles of officers to whom it does not apply.</param>
public sealed record AdviceKeepsToFactsAndOptions(
    bool NoRecommendation = true,
    bool NoPoliticalImplications = true,
    IReadOnlyList<AdviceForm>? Forms = null,
    IReadOnlyList<string>? Exempt = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        foreach (var given in matter.All<AdviceGiven>())
        {
            var (by, to) = (given.Fact.By, given.Fact.To);
            if (charge.Fills(by, Exempt ?? []) || (Forms is { Count: > 0 } && !Forms.Contains(given.Fact.Form))) continue;
            if (!charge.CountsAsGroup(to, given.On)) continue;
            if (NoRecommendation && given.Fact.Recommendation is not null)
                yield return charge.Breach(given, by.Id, $"{by.Name} made a recommendation to {to.Name}.");
            if (NoPoliticalImplications && given.Fact.PoliticalImplications is not null)
                yield return charge.Breach(given, by.Id, $"{by.Name} dealt with political implications in advice to {to.Name}.");
        }
    }
}
