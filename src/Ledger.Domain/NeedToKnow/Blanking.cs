using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Ledger.Domain.Concerns;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// Blanks what a reader may not read of a fact: a text that must be there reads <see cref="Text"/>, everything else is left out. It shows in no
/// way whether there was anything. As in disclosures, a nested value without a layer of its own is in the layer around it.
/// </summary>
public static class Blanking
{
    /// <summary>What a blanked text reads.</summary>
    public const string Text = "not shown to you";

    private static readonly MethodInfo Copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly ConcurrentDictionary<Type, Part[]> Parts = new();
    private static readonly ConcurrentDictionary<Type, Layers> Layered = new();

    /// <summary>The layers beside contact in which a kind of fact may have anything.</summary>
    public static Layers LayersOf(Fact fact) => fact is IMend mend
        ? LayersOf(mend.Was).With(mend.Instead is { } instead ? LayersOf(instead) : Layers.None)
        : LayersOf(fact.GetType(), []);

    /// <summary>The fact with these layers only; null where what is left would say something untrue, so that it is not told at all.</summary>
    internal static Fact? Keep(Fact fact, Layers shown) => (Fact?)Keep((object)fact, shown);

    private static object? Keep(object value, Layers shown)
    {
        if (value is string or Enum) return value;
        if (value is IList { Count: > 0 } list && ItemOf(value.GetType()) is { } item)
        {
            if (!IsOurs(item)) return value;
            var kept = Array.CreateInstance(item, list.Count);
            for (var at = 0; at < list.Count; at++) kept.SetValue(list[at] is { } one ? Keep(one, shown) : null, at);
            return kept;
        }

        if (!IsOurs(value.GetType()) || (value is Fact fact ? LayersOf(fact) : LayersOf(value.GetType(), [])).Without(shown).IsEmpty) return value;
        var copy = Copy.Invoke(value, null)!;
        foreach (var part in Parts.GetOrAdd(value.GetType(), PartsOf))
        {
            if (part.Layer is { } layer && !shown.Contains(layer))
            {
                if (part.HasNoBlank) return null;
                part.Property.SetValue(copy, part.Blank);
            }
            else if (part.Property.GetValue(copy) is { } inner)
            {
                var kept = Keep(inner, shown);
                if (kept is null) return null;
                if (!ReferenceEquals(kept, inner)) part.Property.SetValue(copy, kept);
            }
        }

        return copy;
    }

    private static Part[] PartsOf(Type type)
    {
        lock (Nullability) return [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null).Select(PartOf)];
    }

    private static Part PartOf(PropertyInfo property)
    {
        var layer = property.GetCustomAttribute<InAttribute>()?.Layer;
        var type = property.PropertyType;
        if (Nullability.Create(property).ReadState is NullabilityState.Nullable) return new(property, layer, null, false);
        if (type == typeof(string)) return new(property, layer, Text, false);
        if (type == typeof(ConcernParty)) return new(property, layer, new ConcernParty(ConcernSide.Outside, Text, Text), false);
        if (ItemOf(type) is { } item) return new(property, layer, Array.CreateInstance(item, 0), false);
        return new(property, layer, null, layer is not null and not Layer.Contact);
    }

    private static Layers LayersOf(Type type, HashSet<Type> within)
    {
        if (ItemOf(type) is { } item) return LayersOf(item, within);
        if (Layered.TryGetValue(type, out var known)) return known;
        if (!IsOurs(type) || !within.Add(type)) return Layers.None;
        return Layered.GetOrAdd(type, _ => Parts.GetOrAdd(type, PartsOf).Aggregate(
            Layers.None, (all, part) => all.With(part.Layer is { } own and not Layer.Contact ? Layers.Of(own) : Layers.None).With(LayersOf(part.Property.PropertyType, within))));
    }

    private static Type? ItemOf(Type type) => type.IsArray ? type.GetElementType()
        : (type.IsInterface ? [type, .. type.GetInterfaces()] : type.GetInterfaces()).FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))?.GetGenericArguments()[0];

    private static bool IsOurs(Type type) => type is { IsClass: true, Namespace: { } space } && type != typeof(string)
        && space.StartsWith("Ledger.Domain", StringComparison.Ordinal) && !space.StartsWith("Ledger.Domain.Protocol", StringComparison.Ordinal);

    private sealed record Part(PropertyInfo Property, Layer? Layer, object? Blank, bool HasNoBlank);
}
