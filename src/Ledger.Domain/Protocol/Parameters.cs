using System.Text.Json;

namespace Ledger.Domain.Protocol;

/// <summary>What stands among the parameters that a clause gives its rule, however deep.</summary>
public static class Parameters
{
    // Whole numbers beyond this are not read alike by every reader (RFC 8785, appendix D; RFC 7493 section 2.2).
    private const long Greatest = (1L << 53) - 1;

    /// <summary>The chains that a clause names, each with its place: <c>chain</c>, <c>chains[1]</c>.</summary>
    public static IEnumerable<(string Id, string Where)> NamedChains(this Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return from one in Values(clause.With, "")
               where one.Value.ValueKind is JsonValueKind.String && KeyOf(one.Where) is "chain" or "chains"
               select (one.Value.GetString()!, one.Where);
    }

    /// <summary>The numbers that are not whole: a pack is recorded in an event, and an event holds whole numbers only.</summary>
    internal static IEnumerable<string> NotWhole(this Clause clause) =>
        from one in Values(clause.With, "")
        where one.Value.ValueKind is JsonValueKind.Number && !(one.Value.TryGetInt64(out var whole) && whole is >= -Greatest and <= Greatest)
        select one.Value.GetRawText();

    private static IEnumerable<(string Where, JsonElement Value)> Values(JsonElement? with, string at) => with switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } keys => keys.EnumerateObject().SelectMany(key => Values(key.Value, at.Length == 0 ? key.Name : $"{at}.{key.Name}")),
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().SelectMany((item, place) => Values(item, $"{at}[{place}]")),
        { } value => [(at, value)],
    };

    private static string KeyOf(string place) => place[(place.LastIndexOf('.') + 1)..].Split('[')[0];
}
