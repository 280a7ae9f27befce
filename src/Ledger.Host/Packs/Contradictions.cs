using Ledger.Domain.Protocol;

namespace Ledger.Host.Packs;

/// <summary>Two clauses that cannot both be kept: what one asks for or allows, the other finds to be a breach.</summary>
internal static class Contradictions
{
    internal static IEnumerable<PackProblem> In(PackFile file, Pack pack)
    {
        var turning = pack.Clauses.Select((clause, at) => (Clause: clause, At: at, Rule: RuleChecks.RuleOf(clause))).Where(one => one.Rule is not null).ToList();
        return
            from one in turning
            from other in turning
            where one.At != other.At
            from clash in Directed(pack, one.Rule!, other.Clause, other.Rule!).Concat(one.At < other.At ? Mutual(pack, one.Clause, one.Rule!, other.Clause, other.Rule!) : [])
            select file.Problem(
                $"$.clauses[{Math.Max(one.At, other.At)}]", $"clauses {one.Clause.Ref} and {other.Clause.Ref} contradict each other: {clash.What}", clash.Mend);
    }

    private static IEnumerable<Clash> Directed(Pack pack, IRule one, Clause clause, IRule other) =>
        GroupClashes.Between(one, other).Concat(LetterClashes.Between(one, clause, other)).Concat(ConcernClashes.Between(pack, one, other)).Concat(GroundClashes.Between(one, other));

    // What must be and what only should be are not the same thing.
    private static IEnumerable<Clash> Mutual(Pack pack, Clause first, IRule one, Clause second, IRule other) =>
        DeciderClashes.Between(pack, one, other).Concat(first.Force == second.Force ? SameThingClashes.Between(one, other) : []);
}

/// <summary>How two rules contradict each other.</summary>
/// <param name="What">What the one says and the other denies.</param>
/// <param name="Mend">What to do.</param>
internal sealed record Clash(string What, string Mend);
