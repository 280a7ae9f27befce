using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ledger.Domain.Integrity;

/// <summary>What the JSON of facts looks like: which property is in which layer, and which says whom it is about.</summary>
/// <param name="options">How facts are written as JSON.</param>
public sealed class FactShapes(JsonSerializerOptions options)
{
    private readonly ConcurrentDictionary<Type, FactShape> shapes = new();

    /// <summary>The shape of one type.</summary>
    internal FactShape Of(Type type) => shapes.GetOrAdd(type, _ => new(options.GetTypeInfo(type)));
}

/// <summary>One property of a record that stands in a fact.</summary>
/// <param name="Layer">Its own layer; null where it is in that of what it stands in.</param>
/// <param name="Type">Its type.</param>
/// <param name="Subject">What it says of whom the record is about, if anything.</param>
internal sealed record FactProperty(Layer? Layer, Type Type, DataSubjectAttribute? Subject);

/// <summary>How one type is written as JSON.</summary>
internal sealed class FactShape
{
    private readonly FrozenDictionary<string, FactProperty> properties;
    private readonly string? discriminator;
    private readonly FrozenDictionary<string, Type> kinds;
    private readonly string[] subjects;
    private readonly string[] otherwise;

    internal FactShape(JsonTypeInfo type)
    {
        properties = type.Properties.ToFrozenDictionary(property => property.Name, property => new FactProperty(
            Attribute<InAttribute>(property)?.Layer, property.PropertyType, Attribute<DataSubjectAttribute>(property)));
        discriminator = type.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        kinds = (type.PolymorphismOptions?.DerivedTypes ?? []).ToFrozenDictionary(kind => (string)kind.TypeDiscriminator!, kind => kind.DerivedType);
        var marked = properties.Where(property => property.Value.Subject is not null).ToLookup(property => property.Value.Subject!.WhereNothingElseSays, property => property.Key);
        (subjects, otherwise) = ([.. marked[false]], [.. marked[true]]);
        Element = type.ElementType;
    }

    /// <summary>What its elements are, where it is written as an array or as an object of any names.</summary>
    internal Type? Element { get; }

    /// <summary>A property by its name in the JSON; null where the type has none of that name.</summary>
    internal FactProperty? Property(string name) => properties.GetValueOrDefault(name);

    /// <summary>The type that a JSON object says it is, where it may be one of several.</summary>
    internal Type? Kind(JsonElement json) =>
        discriminator is not null && json.TryGetProperty(discriminator, out var kind) && kind.GetString() is { } name ? kinds.GetValueOrDefault(name) : null;

    /// <summary>Whom a JSON object of this type is about.</summary>
    internal List<string> Subjects(JsonElement json) => Texts(json, subjects) is { Count: > 0 } said ? said : Texts(json, otherwise);

    private static List<string> Texts(JsonElement json, string[] names)
    {
        var texts = new List<string>();
        foreach (var name in names)
            if (json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String) texts.Add(value.GetString()!);
        return texts;
    }

    private static TAttribute? Attribute<TAttribute>(JsonPropertyInfo property) where TAttribute : Attribute =>
        property.AttributeProvider?.GetCustomAttributes(typeof(TAttribute), true).OfType<TAttribute>().SingleOrDefault();
}
