using System.Collections.Immutable;
using System.Text.Json;

namespace Ledger.Domain.Integrity;

/// <summary>A disclosure with what decides who may see it, and whose it is.</summary>
/// <param name="Disclosure">The disclosure.</param>
/// <param name="Layer">Its layer.</param>
/// <param name="Subjects">The people named in it, and those whom the record in which it stands is about, by roster id, sorted.</param>
/// <param name="Path">Where it stands in the event's JSON: <c>discussed</c>, <c>to[1].address</c>.</param>
public sealed record ClassedDisclosure(Disclosure Disclosure, Layer Layer, ImmutableArray<string> Subjects, string Path);

/// <summary>
/// An event as disclosures: one for each property and, within a property, one for each nested property of another layer (RFC 9901, section 4.2.6),
/// so that an address can be withheld from a letter whose sender is shown.
/// </summary>
/// <param name="Digests">The digests of its own properties' disclosures, sorted: what the leaf holds. Those of nested ones stand in the values around them.</param>
/// <param name="Disclosures">All disclosures; what is nested stands before what it is nested in.</param>
public sealed record SealedEvent(ImmutableArray<string> Digests, ImmutableArray<ClassedDisclosure> Disclosures)
{
    /// <summary>The layers in which the event has anything, in their order.</summary>
    public ImmutableArray<Layer> Layers => [.. Disclosures.Select(disclosure => disclosure.Layer).Distinct().Order()];

    /// <summary>Makes the disclosures of an event.</summary>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="json">The event as JSON: the bytes that are to be stored.</param>
    /// <param name="shapes">Which property is in which layer.</param>
    /// <param name="salt">Gives 16 bytes of chance at each call.</param>
    /// <exception cref="MalformedException">The JSON is outside our profile (<see cref="CanonicalJson"/>), or a property has a name that none can have.</exception>
    public static SealedEvent Of(Type kind, ReadOnlyMemory<byte> json, FactShapes shapes, Func<byte[]> salt) =>
        Of(kind, json, shapes, (name, value) => Disclosure.Of(salt(), name, value));

    /// <summary>Seals an event again, with the disclosures that are kept of it.</summary>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="json">The event as JSON, in any spelling.</param>
    /// <param name="shapes">Which property is in which layer.</param>
    /// <param name="disclose">Gives the disclosure of a name and a value; what is nested is asked for before what it is nested in.</param>
    /// <exception cref="MalformedException">The JSON is outside our profile, or a property has a name that none can have.</exception>
    public static SealedEvent Of(Type kind, ReadOnlyMemory<byte> json, FactShapes shapes, Func<string, string, Disclosure> disclose)
    {
        var sealing = new Sealing(shapes, disclose);
        return new(sealing.Event(kind, CanonicalJson.Read(json)), sealing.Disclosures);
    }

    private sealed class Sealing(FactShapes shapes, Func<string, string, Disclosure> disclose)
    {
        private readonly ImmutableArray<ClassedDisclosure>.Builder made = ImmutableArray.CreateBuilder<ClassedDisclosure>();

        internal ImmutableArray<ClassedDisclosure> Disclosures => made.ToImmutable();

        internal ImmutableArray<string> Event(Type kind, JsonElement json)
        {
            var (shape, digests) = (shapes.Of(kind), new List<string>());
            var about = shape.Subjects(json);
            foreach (var member in json.EnumerateObject())
            {
                var name = CanonicalJson.Name(member);
                digests.Add(Disclose(name, member.Value, shape.Property(name), Layer.Contact, about, ""));
            }

            digests.Sort(string.CompareOrdinal);
            return Disclosure.Checked([.. digests]);
        }

        private string Disclose(string name, JsonElement json, FactProperty? property, Layer within, List<string> about, string path)
        {
            var (layer, subjects) = (property?.Layer ?? within, new List<string>(about));
            var value = Value(json, property?.Type, layer, path + name, subjects);
            var disclosure = disclose(name, value);
            made.Add(new(disclosure, layer, Sorted(subjects), path + name));
            return disclosure.Digest;
        }

        private string Value(JsonElement json, Type? type, Layer within, string path, List<string> subjects)
        {
            if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) return CanonicalJson.Of(json);
            var shape = type is null ? null : shapes.Of(type);
            return json.ValueKind is JsonValueKind.Array
                ? CanonicalJson.Elements(json.EnumerateArray().Select((one, at) => Value(one, shape?.Element, within, $"{path}[{at}]", subjects)))
                : Members(json, shape?.Kind(json) is { } kind ? shapes.Of(kind) : shape, within, path, subjects);
        }

        private string Members(JsonElement json, FactShape? shape, Layer within, string path, List<string> subjects)
        {
            var about = shape?.Subjects(json) ?? [];
            subjects.AddRange(about);
            var (clear, digests) = (new List<KeyValuePair<string, string>>(), new List<string>());
            foreach (var member in json.EnumerateObject())
            {
                var name = CanonicalJson.Name(member);
                if (name is Disclosure.Digests or Disclosure.Element) throw new MalformedException($"No property can be called “{name}”.");
                var property = shape?.Property(name);
                if (property?.Layer is { } layer && layer != within) digests.Add(Disclose(name, member.Value, property, within, about, $"{path}."));
                else clear.Add(new(name, Value(member.Value, property?.Type ?? shape?.Element, within, $"{path}.{name}", subjects)));
            }

            digests.Sort(string.CompareOrdinal);
            if (digests.Count > 0) clear.Add(new(Disclosure.Digests, CanonicalJson.Elements(digests.Select(CanonicalJson.Text))));
            return CanonicalJson.Members(clear);
        }

        private static ImmutableArray<string> Sorted(List<string> subjects)
        {
            if (subjects.Count > 1) subjects = [.. subjects.Distinct().Order(StringComparer.Ordinal)];
            return [.. subjects];
        }
    }
}
