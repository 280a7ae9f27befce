using System.Text.Json;
using Ledger.Domain.Protocol;

namespace Ledger.Domain.Tests;

/// <summary>Packs of the tests.</summary>
internal static class Protocols
{
    /// <summary>An adopted protocol of Exampleton with these clauses.</summary>
    internal static Pack Of(params Clause[] clauses) => new(
        "exampleton", "2025", "Exampleton", "A protocol of the tests", PackStatus.Adopted, Standing.Binding, new Dictionary<string, string>(), null, null, null,
        Nation.EnglandAndWales, [new("town-clerk", "Town Clerk", [], 1, null), new("director", "Director", [], 2, null)], new("two or more members", []), [],
        clauses, []);

    /// <summary>A clause that turns on a rule, its parameters written as a pack's file has them.</summary>
    internal static Clause Judged(string reference, IRule rule) => new(
        reference, Force.Must, "The clause of this test.", rule.GetType().Name, JsonSerializer.SerializeToElement(rule, rule.GetType(), RuleBook.ParameterFormat));

    /// <summary>A clause that no rule judges.</summary>
    internal static Clause Unjudged(string reference) => new(reference, Force.May, "Says nothing of it.", Clause.NoRule, Why: "a test");
}
