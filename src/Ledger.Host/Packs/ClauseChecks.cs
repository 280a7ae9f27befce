using Ledger.Domain.Protocol;

namespace Ledger.Host.Packs;

/// <summary>What each clause must be, whatever rule it turns on.</summary>
internal static class ClauseChecks
{
    internal static IEnumerable<PackProblem> Of(PackFile file, Pack pack) => pack.Clauses
        .SelectMany((clause, at) => Of(file, clause, $"$.clauses[{at}]"))
        .Concat(Repeated(file, pack)).Concat(Entitlements(file, pack));

    private static IEnumerable<PackProblem> Of(PackFile file, Clause clause, string path)
    {
        if (string.IsNullOrWhiteSpace(clause.Ref)) yield return file.Problem($"{path}.ref", "a clause has no reference", "write it as the source prints or counts it");
        if (string.IsNullOrWhiteSpace(clause.Says)) yield return file.Problem($"{path}.says", $"clause {clause.Ref} says nothing", "say in one sentence what it asks");
        var isJudged = clause.Rule != Clause.NoRule;
        if (!isJudged && string.IsNullOrWhiteSpace(clause.Why))
            yield return file.Problem($"{path}.rule", $"no rule judges clause {clause.Ref}, and nothing says why", "add a “why”");
        if (isJudged && clause.Why is not null)
            yield return file.Problem($"{path}.why", $"clause {clause.Ref} turns on {clause.Rule} and says why no rule judges it", "take the “why” out, or write “rule: none”");
        if (!isJudged && clause.With is not null)
            yield return file.Problem($"{path}.with", $"clause {clause.Ref} has parameters and no rule to take them", "name the rule, or take “with” out");
        foreach (var problem in ClockChecks.Of(file, clause, path)) yield return problem;
    }

    private static IEnumerable<PackProblem> Repeated(PackFile file, Pack pack) =>
        from same in pack.Clauses.Select((clause, at) => (Clause: clause, At: at)).GroupBy(one => (one.Clause.Ref, one.Clause.Rule))
        from again in same.Skip(1)
        select file.Problem($"$.clauses[{again.At}]", $"clause {same.Key.Ref} stands here with rule {same.Key.Rule} a second time", "keep one of them");

    private static IEnumerable<PackProblem> Entitlements(PackFile file, Pack pack) => pack.Groups.Entitlements
        .Select((entitlement, at) => (entitlement.Clause, At: at))
        .Where(one => !pack.Clauses.Any(clause => clause.Ref == one.Clause))
        .Select(one => file.Problem(
            $"$.groups.entitlements[{one.At}].clause", $"an entitlement rests on clause {one.Clause}, which the pack does not have",
            Nearest.Advice(one.Clause, pack.Clauses.Select(clause => clause.Ref), "name a clause of the pack")));
}
