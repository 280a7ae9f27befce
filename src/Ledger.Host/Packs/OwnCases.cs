using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;

namespace Ledger.Host.Packs;

/// <summary>Chains that send a concern about somebody to that very person, where a clause keeps them from judging their own case.</summary>
internal static class OwnCases
{
    private const string Mend = "name somebody else in the chain, or keep such concerns from it with “exceptAboutRoles”";

    internal static IEnumerable<Clash> Between(Pack pack, NobodyJudgesTheirOwnCase own, ConcernTakesItsRoute route) =>
        from chain in pack.Chains.Where(chain => route.Chains.Contains(chain.Id))
        from role in Judges(chain)
        let what = ByName(own, chain, role) ? $"sends a concern about {role} to {role}"
            : IsLeftToThemselves(pack, own, chain, role) ? $"leaves a concern about any officer, {role} among them, to {role} and nobody else"
            : null
        where what is not null
        select new Clash($"the first keeps {role} from judging their own case, the second {what} by the chain {chain.Id}", Mend);

    private static bool ByName(NobodyJudgesTheirOwnCase own, Chain chain, string role) =>
        (own.Posts is not { Count: > 0 } || own.Posts.Contains(role)) && chain.For?.AboutRoles?.Contains(role) is true;

    // A stand-in, or a chain of their own, is somebody to go to instead.
    private static bool IsLeftToThemselves(Pack pack, NobodyJudgesTheirOwnCase own, Chain chain, string role) =>
        chain.For is { AboutRoles: null } about
        && (about.About is not { Count: > 0 } || about.About.Contains(ConcernSide.Officer)) && about.ExceptAboutRoles?.Contains(role) is not true
        && pack.Posts.FirstOrDefault(post => post.Role == role) is { StandIn: null } post
        && (own.Posts is { Count: > 0 } ? own.Posts.Contains(role) : post.Seniority is not null)
        && chain.Steps.Where(IsJudged).All(step => step.Who is [var only] && only == role)
        && !pack.Chains.Any(other => other.For?.AboutRoles?.Contains(role) is true);

    private static IEnumerable<string> Judges(Chain chain) => chain.Steps.Where(IsJudged).SelectMany(Alone).Distinct();

    private static bool IsJudged(ChainStep step) => step.Part is "hear" or "decide";

    private static IReadOnlyList<string> Alone(ChainStep step) => step.All || step.Who.Count == 1 ? step.Who : [];
}
