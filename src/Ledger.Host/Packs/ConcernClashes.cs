using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;

namespace Ledger.Host.Packs;

/// <summary>Contradictions between rules about concerns, and between a rule and a chain. A pair is looked at both ways round.</summary>
internal static class ConcernClashes
{
    internal static IEnumerable<Clash> Between(Pack pack, IRule one, IRule other) => (one, other) switch
    {
        (NobodyJudgesTheirOwnCase own, ConcernTakesItsRoute route) => OwnCases.Between(pack, own, route),
        (MediationIsByThoseNamed mediation, ConcernTakesItsRoute route) =>
            from chain in pack.Chains.Where(chain => route.Chains.Contains(chain.Id) && (mediation.Chains is not { Count: > 0 } || mediation.Chains.Contains(chain.Id)))
            from step in chain.Steps
            where step.Part == "mediate" && !step.Who.Intersect(mediation.By).Any()
            select new Clash($"the first lets only {string.Join(", ", mediation.By)} mediate, the second has {string.Join(", ", step.Who)} mediate by the chain {chain.Id}", "name the same roles in both"),
        (TheseDoNotActAlone alone, ConcernTakesItsRoute route) =>
            from chain in pack.Chains.Where(chain => route.Chains.Contains(chain.Id) && chain.Steps is [{ Who: [_] }])
            let role = chain.Steps[0].Who[0]
            where alone.Posts.Contains(role)
            select new Clash($"the first keeps {role} from dealing alone with a concern, the second names nobody else in the chain {chain.Id}", "add who deals with it beside or after them"),
        _ => [],
    };
}
