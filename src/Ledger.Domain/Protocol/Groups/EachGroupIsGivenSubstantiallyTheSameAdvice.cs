using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.11, Uttlesford 9.2: groups advised on one matter are given substantially the same advice. Whether they were is never
/// computed: each pair is a question until a person compares the advice, and again once either is advised further.
/// </summary>
/// <param name="Exempt">The roles of officers whose advice the clause is not about.</param>
public sealed record EachGroupIsGivenSubstantiallyTheSameAdvice(IReadOnlyList<string>? Exempt = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        var given = matter.All<AdviceGiven>()
            .Where(advice => charge.CountsAsGroup(advice.Fact.To, advice.On) && !charge.Fills(advice.Fact.By, Exempt ?? []))
            .ToLookup(advice => advice.Fact.To.Id);
        var advised = given.Select(advice => advice.First().Fact.To).ToList();
        return
            from one in advised
            from other in advised.SkipWhile(side => side != one).Skip(1)
            select Judge(one, other, [.. given[one.Id], .. given[other.Id]], matter, charge);
    }

    private static Finding Judge(Side one, Side other, IReadOnlyList<Entry<AdviceGiven>> given, Matter matter, Charge charge)
    {
        var latest = given.MaxBy(advice => (advice.On, advice.Version))!;
        var open = charge.Question(latest, other.Id, $"{one.Name} and {other.Name} were advised on the same matter; was it substantially the same advice?",
            given.Where(advice => advice != latest).Select(advice => (Entry)advice));
        var compared = matter.ComparisonsOf(one, other).LastOrDefault(comparison => given.All(advice => advice.Version < comparison.Version));
        return compared?.Fact.Verdict switch
        {
            null => open,
            SameAdvice.Differs => open with
            {
                Kind = FindingKind.Breach,
                Says = $"{one.Name} and {other.Name} were advised on the same matter, and the advice was judged not to be substantially the same.",
                SettledBy = compared,
                Answer = compared.Fact.Reasons,
            },
            _ => open with { SettledBy = compared, Answer = compared.Fact.Reasons },
        };
    }
}
