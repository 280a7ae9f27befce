using System.Text.Json;
using Ledger.Domain.Protocol;
using NodaTime;

namespace Ledger.Domain.Roster;

/// <summary>What a pack must be for a council to adopt it or try it out.</summary>
internal static class Adoption
{
    /// <summary>Refuses a draft that is not only tried out, and a pack by which nothing could be judged, or which no event could hold.</summary>
    internal static void Adoptable(this Lookup find, Pack pack, bool trial)
    {
        find.Require(
            trial || pack.Status is not PackStatus.Draft, $"{pack} is a draft, which nobody can adopt.",
            "Try it out with trial, or wait for the adopted text.");
        foreach (var clause in pack.Clauses.Where(clause => !IsUsable(clause)))
            find.Require(
                false, $"Clause {clause.Ref} turns on “{clause.Rule}”, which is no rule, or whose parameters are others.",
                "See with `ledger protocol check` what to mend in the pack.");
        foreach (var (clause, chain) in pack.Clauses.SelectMany(clause => clause.NamedChains(), (clause, named) => (clause, named.Id)))
            find.Require(
                pack.Chains.Any(one => one.Id == chain), $"Clause {clause.Ref} names the chain “{chain}”, and the pack has no such chain.",
                "Name a chain of the pack, or give the pack that chain.");
        foreach (var (clause, number) in pack.Clauses.SelectMany(clause => clause.NotWhole(), (clause, number) => (clause, number)))
            find.Require(
                false, $"Clause {clause.Ref} gives its rule the number {number}, which is not whole, and no event can hold it.",
                "Write a whole number, in a smaller unit if need be.");
    }

    /// <summary>Refuses a day on which the text did not apply yet; what is only tried out may look back.</summary>
    internal static void AppliesFrom(this Lookup find, Pack pack, LocalDate from, bool trial)
    {
        var why = trial ? null : pack.WhyNotOn(from);
        find.Require(
            why is null, $"{pack} {why}, and cannot judge from {Dates.Plain(from)} on.",
            "Adopt it from that day or a later one, or try it out with trial, which may look back.");
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
