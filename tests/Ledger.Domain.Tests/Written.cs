using System.Collections;
using System.Reflection;

namespace Ledger.Domain.Tests;

/// <summary>Anything of the domain in one line of text, lists included, so that two facts are compared by what they say.</summary>
internal static class Written
{
    /// <summary>A fact without the time and the teller that every fact has.</summary>
    internal static string Of(Fact fact) => $"{fact.GetType().Name} {Record(fact, "Occurred", "SaidBy")}";

    private static string Value(object? value) => value switch
    {
        null => "-",
        string text => $"“{text}”",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Value))}]",
        Fact fact => $"{Of(fact)} on {fact.Occurred} by {Value(fact.SaidBy)}",
        _ when value.GetType() is { IsEnum: false, IsValueType: false, Namespace: { } space } && space.StartsWith("Ledger", StringComparison.Ordinal) => Record(value),
        _ => $"{value}",
    };

    private static string Record(object record, params string[] without) => $"({string.Join(", ",
        from property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetIndexParameters().Length == 0 && !without.Contains(property.Name)
        orderby property.Name
        select $"{property.Name}: {Value(property.GetValue(record))}")})";
}
