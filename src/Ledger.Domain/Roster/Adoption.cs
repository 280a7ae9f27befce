using System.Text.Json;
using Ledger.Domain.Protocol;

namespace Ledger.Domain.Roster;

/// <summary>What a pack must be for a council to adopt it or try it out.</summary>
internal static class Adoption
{
    /// <summary>Refuses a draft that is not only tried out, and a pack by which nothing could be judged.</summary>
    internal static void Adoptable(this Lookup find, Pack pack, bool trial)
    {
        find.Require(
            trial || pack.Status is not PackStatus.Draft, $"{pack} is a draft, which nobody can adopt.",
            "Try it out with trial, or wait for the adopted text.");
        foreach (var clause in pack.Clauses.Where(clause => !IsUsable(clause)))
            find.Require(
                false, $"Clause {clause.Ref} turns on “{clause.Rule}”, which is no rule, or whose parameters are others.",
                "See with `ledger protocol check` what to mend in the pack.");
    }

    private static bool IsUsable(Clause clause)
    {
        try
        {
            RuleBook.For(clause);
            return true;
        }
        catch (Exception wrong) when (wrong is UnknownRuleException or JsonException)
        {
            return false;
        }
    }
}
