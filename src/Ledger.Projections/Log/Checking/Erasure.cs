using System.Text.Json;
using System.Text.Json.Nodes;
using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log.Checking;

/// <summary>How an event stands in the database once something in it is erased: a text is masked, and everything around it stays.</summary>
public static class Erasure
{
    /// <summary>What stands where a text was.</summary>
    public const string Mask = "[erased]";

    /// <summary>Masks every text under a path such as <c>text</c> or <c>to[1].address</c>, in place.</summary>
    /// <param name="json">The event's JSON.</param>
    /// <param name="path">The path, as a disclosure's place is written.</param>
    /// <exception cref="MalformedException">There is nothing, or something else than text.</exception>
    public static void Cover(JsonNode json, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        var around = steps[..^1].Aggregate(json, (node, step) => Step(node, step) ?? throw new MalformedException($"There is no “{path}” in this entry."));
        var masked = Masked(Step(around, steps[^1]) ?? throw new MalformedException($"There is no “{path}” in this entry."), path);
        if (around is JsonArray list) list[At(steps[^1])] = masked;
        else around[steps[^1]] = masked;
    }

    private static JsonNode? Step(JsonNode node, string step) => node switch
    {
        JsonObject members => members[step],
        JsonArray list when step.StartsWith('[') && At(step) < list.Count => list[At(step)],
        _ => null,
    };

    private static int At(string step) => int.TryParse(step.Trim('[', ']'), System.Globalization.CultureInfo.InvariantCulture, out var at) ? at : int.MaxValue;

    private static JsonNode Masked(JsonNode value, string path) => value switch
    {
        JsonArray list => new JsonArray([.. list.Select(one => one is null ? null : Masked(one, path))]),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Masked(member.Value, path)))),
        _ when value.GetValueKind() is JsonValueKind.String => JsonValue.Create(Mask),
        _ => throw new MalformedException($"“{path}” is more than text, and only text can be erased."),
    };

    /// <summary>The properties in which an event's JSON differs from what its disclosures say; what is erased must be masked.</summary>
    internal static IReadOnlyList<string> Differing(OpenedEvent opened, JsonElement stored)
    {
        var told = CanonicalJson.Read(System.Text.Encoding.UTF8.GetBytes(opened.Json));
        if (opened.Parts.All(part => part.State is PartState.Disclosed))
            return CanonicalJson.Of(stored) == opened.Json ? [] : [.. Names(told, stored).Where(name => Text(told, name) != Text(stored, name))];
        return [.. Names(told, stored).Where(name => !Agree(Member(told, name), Member(stored, name)))];
    }

    // What the disclosures no longer tell must be a mask; what they tell must be the same.
    private static bool Agree(JsonElement? told, JsonElement? stored) => (told, stored) switch
    {
        (null, null) => true,
        (null, { } masked) => IsMask(masked),
        ({ } said, { } kept) when said.ValueKind is JsonValueKind.Object && kept.ValueKind is JsonValueKind.Object => Names(said, kept).All(name => Agree(Member(said, name), Member(kept, name))),
        ({ } said, { } kept) when said.ValueKind is JsonValueKind.Array && kept.ValueKind is JsonValueKind.Array && said.GetArrayLength() == kept.GetArrayLength() =>
            said.EnumerateArray().Zip(kept.EnumerateArray()).All(pair => Agree(pair.First, pair.Second)),
        ({ } said, { } kept) => CanonicalJson.Of(said) == CanonicalJson.Of(kept),
        _ => false,
    };

    private static bool IsMask(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() == Mask,
        JsonValueKind.Array => value.EnumerateArray().All(IsMask),
        JsonValueKind.Object => value.EnumerateObject().All(member => IsMask(member.Value)),
        _ => false,
    };

    private static IEnumerable<string> Names(JsonElement one, JsonElement other) =>
        one.EnumerateObject().Concat(other.EnumerateObject()).Select(member => member.Name).Distinct();

    private static JsonElement? Member(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement json, string name) => Member(json, name) is { } value ? CanonicalJson.Of(value) : null;
}
