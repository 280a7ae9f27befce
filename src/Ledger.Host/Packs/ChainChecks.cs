using Ledger.Domain.Protocol;

namespace Ledger.Host.Packs;

/// <summary>That every chain leads from somebody to somebody who hears or decides, never in a circle, and that clauses name chains that there are.</summary>
internal static class ChainChecks
{
    internal static IEnumerable<PackProblem> Of(PackFile file, Pack pack) =>
        pack.Chains.SelectMany((chain, at) => Of(file, pack, chain, $"$.chains[{at}]"))
            .Concat(Twice(file, pack)).Concat(NamedByClauses(file, pack)).Concat(StandIns(file, pack));

    private static IEnumerable<PackProblem> Of(PackFile file, Pack pack, Chain chain, string path)
    {
        if (chain.Steps.Count == 0) yield return file.Problem($"{path}.steps", $"the chain {chain.Id} has no steps", "say who deals with it first, or take the chain out");
        foreach (var (step, at) in chain.Steps.Select((step, at) => (step, at)))
        {
            if (step.Who.Count == 0) yield return file.Problem($"{path}.steps[{at}]", $"step {at + 1} of the chain {chain.Id} is nobody's", "name the roles of the step");
            if (!ChainStep.Parts.Contains(step.Part))
                yield return file.Problem($"{path}.steps[{at}].part", $"step {at + 1} of the chain {chain.Id} has the part “{step.Part}”", Nearest.Advice(step.Part, ChainStep.Parts, $"write one of: {string.Join(", ", ChainStep.Parts)}"));
            if (chain.Steps.Take(at).FirstOrDefault(earlier => Circles.LeadBack(earlier, step)) is { } before)
                yield return file.Problem($"{path}.steps[{at}]", $"the chain {chain.Id} comes back to {string.Join(", ", step.Who.Intersect(before.Who))} and goes round in a circle", "name somebody else, or end the chain before");
        }

        if (chain is { Ends: null, Steps: [.., { Part: "advise" or "mediate" }] })
            yield return file.Problem($"{path}.steps[{chain.Steps.Count - 1}]", $"the chain {chain.Id} ends with nobody who hears or decides", "add who does, or say under “ends” why the text goes no further");
        if (chain.Steps is [.., { Optional: true }] && chain.Steps.All(step => step.Optional))
            yield return file.Problem($"{path}.steps", $"every step of the chain {chain.Id} is optional, so that it asks nothing of anybody", "say which step the text asks for");
        if (chain.Clause is { } clause && pack.Clauses.All(one => one.Ref != clause))
            yield return file.Problem($"{path}.clause", $"the chain {chain.Id} rests on clause {clause}, which the pack does not have", Nearest.Advice(clause, pack.Clauses.Select(one => one.Ref), "name a clause of the pack"));
    }

    private static IEnumerable<PackProblem> Twice(PackFile file, Pack pack) =>
        from same in pack.Chains.Select((chain, at) => (chain.Id, At: at)).GroupBy(one => one.Id)
        from again in same.Skip(1)
        select file.Problem($"$.chains[{again.At}]", $"the chain {same.Key} stands here a second time", "keep one of them, or give it an id of its own");

    private static IEnumerable<PackProblem> NamedByClauses(PackFile file, Pack pack) =>
        from one in pack.Clauses.Select((clause, at) => (Clause: clause, At: at))
        from named in one.Clause.NamedChains()
        where pack.Chains.All(chain => chain.Id != named.Id)
        select file.Problem(
            $"$.clauses[{one.At}].with.{named.Where}", $"clause {one.Clause.Ref} names the chain “{named.Id}”, and there is no such chain",
            Nearest.Advice(named.Id, pack.Chains.Select(chain => chain.Id), "add it under chains"));

    private static IEnumerable<PackProblem> StandIns(PackFile file, Pack pack)
    {
        foreach (var (post, at) in pack.Posts.Select((post, at) => (post, at)))
        {
            var seen = new HashSet<string> { post.Role };
            var next = post.StandIn;
            while (next is not null && seen.Add(next)) next = pack.Posts.FirstOrDefault(one => one.Role == next)?.StandIn;
            if (next == post.Role)
                yield return file.Problem($"$.posts[{at}].standIn", $"those who stand in for {post.Role} end with {post.Role} again", "name somebody else, or nobody");
        }
    }
}
