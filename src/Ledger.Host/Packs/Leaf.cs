using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Ledger.Host.Packs;

/// <summary>Holds a single value against what is asked of it.</summary>
internal static class Leaf
{
    internal static IEnumerable<Misfit> Misfits(JsonElement value, JsonTypeInfo type, string path, string name)
    {
        var misfit = Fits(value, type) ? null : Described(value, type, path, name);
        return misfit is null ? [] : [misfit];
    }

    /// <summary>The choices of an enum as they are written.</summary>
    internal static IEnumerable<string> Choices(Type type, JsonSerializerOptions options) =>
        Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(choice => Choice(Enum.ToObject(type, choice), type, options));

    /// <summary>One choice of an enum as it is written.</summary>
    internal static string Choice(object choice, Type type, JsonSerializerOptions options) => JsonSerializer.SerializeToElement(choice, type, options).GetString()!;

    private static bool Fits(JsonElement value, JsonTypeInfo type)
    {
        try
        {
            return type.Type == typeof(JsonElement) || value.Deserialize(type) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Misfit Described(JsonElement value, JsonTypeInfo type, string path, string name)
    {
        var written = value.ValueKind is JsonValueKind.String ? $"“{value.GetString()}”" : value.ValueKind is JsonValueKind.Null ? "nothing" : value.GetRawText();
        if (type.Type == typeof(string)) return new(path, $"“{name}” is not text", value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? "write one value" : "put it in quotes");
        if (type.Type == typeof(bool)) return new(path, $"“{name}” is {written}", "write true or false");
        if (type.Type == typeof(int) || type.Type == typeof(long)) return new(path, $"“{name}” is {written}", "write a whole number");
        if (type.Type == typeof(LocalDate)) return new(path, $"“{name}” is {written}, which is not a date", "write it as 2024-12-31, or leave it out where the day is not known");
        if (type.Type == typeof(LocalTime)) return new(path, $"“{name}” is {written}, which is not a time of day", "write it as 17:00, or noon");
        if (!type.Type.IsEnum) return new(path, $"“{name}” is {written}, which does not fit", "see the schema for what does");
        var choices = Choices(type.Type, type.Options).ToList();
        return new(path, $"“{name}” is {written}", Nearest.Advice(value.ToString(), choices, $"write one of: {string.Join(", ", choices)}"));
    }
}
