using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ledger.Host.Packs;

/// <summary>A place where a text does not have the shape that is asked of it.</summary>
/// <param name="Path">The place, such as <c>$.clauses[3].ref</c>.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Mend">What to do.</param>
internal sealed record Misfit(string Path, string What, string Mend);

/// <summary>Holds JSON against the shape of a record and finds everything that does not fit, where a serializer would stop at the first.</summary>
internal static class Shape
{
    /// <summary>Every misfit of a value that is meant to be of a type.</summary>
    internal static IEnumerable<Misfit> Misfits(JsonElement value, JsonTypeInfo type, string path, string name) => type.Kind switch
    {
        JsonTypeInfoKind.Object => value.ValueKind is JsonValueKind.Object
            ? OfKeys(value, type, path, name) : [new(path, $"“{name}” is not a set of keys", $"give it keys such as “{Keys(type).FirstOrDefault()}”")],
        JsonTypeInfoKind.Enumerable => value.ValueKind is JsonValueKind.Array
            ? value.EnumerateArray().SelectMany((item, at) => Misfits(item, Of(type.ElementType!, type), $"{path}[{at}]", name))
            : [new(path, $"“{name}” is not a list", $"write it as a list, such as [{Example(type)}]")],
        JsonTypeInfoKind.Dictionary => value.ValueKind is JsonValueKind.Object
            ? value.EnumerateObject().SelectMany(entry => Misfits(entry.Value, Of(type.ElementType!, type), $"{path}.{entry.Name}", entry.Name))
            : [new(path, $"“{name}” is not a set of keys", "give each word a line of its own, with its value")],
        _ => Leaf.Misfits(value, type, path, name),
    };

    private static IEnumerable<Misfit> OfKeys(JsonElement value, JsonTypeInfo type, string path, string name)
    {
        foreach (var entry in value.EnumerateObject())
        {
            var at = $"{path}.{entry.Name}";
            if (type.Properties.FirstOrDefault(property => property.Name == entry.Name) is not { } property)
                yield return new(at, $"there is no key “{entry.Name}” here", Nearest.Advice(entry.Name, Keys(type), $"use one of: {string.Join(", ", Keys(type))}"));
            else if (entry.Value.ValueKind is not JsonValueKind.Null)
                foreach (var misfit in Misfits(entry.Value, Of(property.PropertyType, type), at, entry.Name)) yield return misfit;
            else if (!PackFormat.MayBeNull(property))
                yield return new(at, $"“{entry.Name}” is empty", "give it a value");
        }
        foreach (var missing in type.Properties.Where(property => PackFormat.IsRequired(property) && !value.TryGetProperty(property.Name, out _)))
            yield return new(path, $"“{missing.Name}” is missing{(path == "$" ? "" : $" from “{name}”")}", "add it");
    }

    private static JsonTypeInfo Of(Type type, JsonTypeInfo within) => within.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static IEnumerable<string> Keys(JsonTypeInfo type) => type.Properties.Where(property => property.AssociatedParameter is not null).Select(property => property.Name);

    private static string Example(JsonTypeInfo list) => list.ElementType!.IsEnum ? string.Join(", ", Leaf.Choices(list.ElementType, list.Options).Take(1)) : "one, two";
}
