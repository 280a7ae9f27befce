using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// A group puts no more than a number of proposals on one matter: amendments, alternative budgets. One put again under its own
/// reference is not another.
/// </summary>
/// <param name="Limit">How many each group may put.</param>
/// <param name="Kind">The kind of proposal that is counted, letter case aside; null for every kind together.</param>
public sealed record ProposalsAreLimitedPerGroup(int Limit, string? Kind = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        var counted = matter.All<ProposalSubmitted>().Where(one => Kind is null || string.Equals(Kind, one.Fact.Kind, StringComparison.OrdinalIgnoreCase));
        foreach (var proposals in counted.DistinctBy(one => one.Fact.Proposal).GroupBy(one => one.Fact.Of.Id))
        {
            foreach (var beyond in proposals.Skip(Limit))
            {
                yield return charge.Breach(beyond, beyond.Fact.Of.Id,
                    $"{beyond.Fact.Of.Name} put {Dates.Count(proposals.Count(), "proposal")}, of which {beyond.Fact.Proposal} is beyond the limit of {Limit}.",
                    [.. proposals.Take(Limit)]);
            }
        }
    }
}
