using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Domain.Integrity;

/// <summary>How a leaf is written: the names and the spelling of its members.</summary>
internal static class LeafFormat
{
    private const long Format = 1;

    private const string Algorithm = "sha-256";

    private static readonly InstantPattern Microseconds = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'ffffff'Z'");

    private static readonly FrozenDictionary<Layer, string> Names = Enum.GetValues<Layer>().ToFrozenDictionary(layer => layer, layer => layer.ToString().ToLower(CultureInfo.InvariantCulture));

    private static readonly FrozenDictionary<string, Layer> Layers = Names.ToFrozenDictionary(named => named.Value, named => named.Key);

    // The members stand in the order that canonical JSON has them in.
    internal static string Write(Leaf leaf)
    {
        if (leaf.Version < 1 || leaf.Schema < 1 || (leaf.Version == 1 && leaf.Prev is not null))
            throw new MalformedException("Versions count from 1, and before the first event of a stream there is none.");
        var written = new StringBuilder(1024).Append('{');
        Texts(written, Disclosure.Digests, Disclosure.Checked(leaf.Digests));
        Text(written.Append(','), "_sd_alg", Algorithm);
        Text(written.Append(','), "at", Time(leaf.At));
        if (!leaf.Erased.IsEmpty) Texts(written.Append(','), "erased", Disclosure.Checked(leaf.Erased));
        Text(written.Append(','), "id", leaf.Id.ToString());
        Texts(written.Append(','), "layers", Ordered(leaf.Layers).Select(Name));
        if (leaf.Migrated) written.Append(",\"migrated\":true");
        Text(written.Append(','), "origin", leaf.Origin);
        if (leaf.Prev is { } prev) Text(written.Append(','), "prev", prev.ToString());
        if (leaf.Restored is { } restored) written.Append(",\"restored\":").Append(Restored(restored));
        written.Append(",\"schema\":").Append(CanonicalJson.Number(leaf.Schema));
        Text(written.Append(','), "stream", leaf.Stream.ToString());
        Text(written.Append(','), "type", leaf.Type);
        written.Append(",\"v\":").Append(CanonicalJson.Number(Format));
        return written.Append(",\"version\":").Append(CanonicalJson.Number(leaf.Version)).Append('}').ToString();
    }

    // Only what is needed to read: that nothing else is there, and nothing spelt otherwise, shows when the leaf is written again.
    internal static Leaf Read(JsonElement json)
    {
        try
        {
            if (json.GetProperty("v").GetInt64() != Format) throw new MalformedException("This leaf is of a later form than is known here.");
            var prev = json.TryGetProperty("prev", out var hash) ? Hash.Parse(Text(hash)) : (Hash?)null;
            var at = Microseconds.Parse(Text(json.GetProperty("at")));
            return new(
                Text(json.GetProperty("origin")), json.GetProperty("id").GetGuid(), Text(json.GetProperty("type")), json.GetProperty("schema").GetInt32(),
                json.GetProperty("stream").GetGuid(), json.GetProperty("version").GetInt64(), prev, at.Value,
                [.. Strings(json.GetProperty("layers")).Select(LayerOf)], [.. Strings(json.GetProperty(Disclosure.Digests))])
            {
                Erased = json.TryGetProperty("erased", out var erased) ? [.. Strings(erased)] : [],
                Migrated = json.TryGetProperty("migrated", out var migrated) && migrated.GetBoolean(),
                Restored = json.TryGetProperty("restored", out var restored) ? Restored(restored) : null,
            };
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or ArgumentException or UnparsableValueException || (wrong is FormatException and not MalformedException))
        {
            throw new MalformedException("A member of this leaf is missing, or is not what it should be.");
        }
    }

    private static string Restored(RestoredLog restored) => restored.From >= 0 && restored.Size >= restored.From
        ? CanonicalJson.Members(new Dictionary<string, string>
        {
            ["from"] = CanonicalJson.Number(restored.From),
            ["origin"] = CanonicalJson.Text(restored.Origin),
            ["root"] = CanonicalJson.Text(restored.Root.ToString()),
            ["size"] = CanonicalJson.Number(restored.Size),
        })
        : throw new MalformedException("A log that was signed has no fewer leaves than its backup.");

    private static RestoredLog Restored(JsonElement json) =>
        new(json.GetProperty("from").GetInt64(), Text(json.GetProperty("origin")), json.GetProperty("size").GetInt64(), Hash.Parse(Text(json.GetProperty("root"))));

    private static string Time(Instant at) => at.ToUnixTimeTicks() is var ticks && ticks % TimeSpan.TicksPerMicrosecond == 0 && Instant.FromUnixTimeTicks(ticks) == at
        ? Microseconds.Format(at)
        : throw new MalformedException("The time in a leaf is in whole microseconds.");

    private static void Text(StringBuilder written, string name, string text) => written.Append('"').Append(name).Append("\":").Append(CanonicalJson.Text(text));

    private static void Texts(StringBuilder written, string name, IEnumerable<string> texts)
    {
        var before = '[';
        written.Append('"').Append(name).Append("\":");
        foreach (var text in texts)
        {
            written.Append(before).Append(CanonicalJson.Text(text));
            before = ',';
        }

        written.Append(before == '[' ? "[]" : "]");
    }

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(Text);

    private static string Text(JsonElement json) => json.GetString() ?? throw new InvalidOperationException();

    private static ImmutableArray<Layer> Ordered(ImmutableArray<Layer> layers)
    {
        for (var at = 1; at < layers.Length; at++)
            if (layers[at - 1] >= layers[at]) throw new MalformedException("Layers stand in their order, and none stands twice; here they do not.");
        return layers;
    }

    private static string Name(Layer layer) => Names[layer];

    private static Layer LayerOf(string name) => Layers.TryGetValue(name, out var layer) ? layer : throw new MalformedException("This leaf has a layer that is not known here.");
}
