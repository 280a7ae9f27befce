using System.Text.Json;
using Ledger.Domain.Protocol;

namespace Ledger.Host.Packs;

/// <summary>That every rule a clause names exists, and is given the parameters that it takes.</summary>
internal static class RuleChecks
{
    internal static IEnumerable<PackProblem> Of(PackFile file, Pack pack) => pack.Clauses.SelectMany((clause, at) => Of(file, clause, $"$.clauses[{at}]"));

    /// <summary>The rule that a clause turns on; null where none does, or its parameters do not fit.</summary>
    internal static IRule? RuleOf(Clause clause) => RuleBook.Rules.ContainsKey(clause.Rule) && !Misfits(clause, "").Any() ? RuleBook.For(clause) : null;

    private static IEnumerable<PackProblem> Of(PackFile file, Clause clause, string path)
    {
        if (clause.Rule == Clause.NoRule) return [];
        if (RuleBook.Rules.ContainsKey(clause.Rule)) return Misfits(clause, path).Select(misfit => file.Problem(misfit.Path, misfit.What, misfit.Mend));
        var mend = Nearest.Advice(clause.Rule, [.. RuleBook.Rules.Keys, Clause.NoRule], "see `ledger protocol rules` for the names");
        return [file.Problem($"{path}.rule", $"clause {clause.Ref} turns on “{clause.Rule}”, and there is no such rule", mend)];
    }

    private static IEnumerable<Misfit> Misfits(Clause clause, string path) => Shape.Misfits(
        clause.With ?? Nothing, RuleBook.ParameterFormat.GetTypeInfo(RuleBook.Rules[clause.Rule]), $"{path}.with", $"with {clause.Rule}");

    private static JsonElement Nothing { get; } = JsonSerializer.SerializeToElement(new Dictionary<string, string>());
}
