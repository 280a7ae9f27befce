using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;

namespace Ledger.Host.Packs;

/// <summary>Contradictions between rules about concerns, and between a rule and a chain. A pair is looked at both ways round.</summary>
internal static class ConcernClashes
{
    internal static IEnumerable<Clash> Between(Pack pack, IRule one, IRule other) => (one, other) switch
    {
        (NobodyJudgesTheirOwnCase own, ConcernTakesItsRoute route) =>
            from chain in pack.Chains.Where(chain => route.Chains.Contains(chain.Id))
            from role in Judges(chain)
            where (own.Posts is not { Count: > 0 } || own.Posts.Contains(role)) && chain.For?.AboutRoles?.Contains(role) is true
            select new Clash($"the first keeps {role} from judging their own case, the second sends a concern about {role} to {role} by the chain {chain.Id}", "name somebody else in the chain, or keep such concerns from it with “exceptAboutRoles”"),
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

    private static IEnumerable<string> Judges(Chain chain) => chain.Steps.Where(step => step.Part is "hear" or "decide" && (step.All || step.Who.Count == 1)).SelectMany(step => step.Who).Distinct();
}
