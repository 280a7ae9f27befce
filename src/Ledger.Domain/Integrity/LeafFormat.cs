using System.Buffers;
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

    [ThreadStatic] private static ArrayBufferWriter<byte>? buffer;

    private static ArrayBufferWriter<byte> Written => buffer ??= new(1024);

    /// <summary>The bytes of a leaf, whose members stand in the order that canonical JSON has them in.</summary>
    /// <returns>They stand there until this thread writes the next leaf: to check a log is to write every leaf of it once.</returns>
    internal static ReadOnlySpan<byte> Write(Leaf leaf)
    {
        if (leaf.Version < 1 || leaf.Schema < 1 || (leaf.Version == 1 && leaf.Prev is not null))
            throw new MalformedException("Versions count from 1, and before the first event of a stream there is none.");
        Written.ResetWrittenCount();
        Texts("{\"_sd\":"u8, Disclosure.Checked(leaf.Digests));
        Text(",\"_sd_alg\":"u8, Algorithm);
        Text(",\"at\":"u8, Time(leaf.At));
        if (!leaf.Erased.IsEmpty) Texts(",\"erased\":"u8, Disclosure.Checked(leaf.Erased));
        Text(",\"id\":"u8, leaf.Id.ToString());
        Texts(",\"layers\":"u8, Ordered(leaf.Layers).Select(Name));
        if (leaf.Migrated) Written.Write(",\"migrated\":true"u8);
        Text(",\"origin\":"u8, leaf.Origin);
        if (leaf.Prev is { } prev) Text(",\"prev\":"u8, prev.ToString());
        if (leaf.Restored is { } restored) Plain(",\"restored\":"u8, Restored(restored));
        Plain(",\"schema\":"u8, CanonicalJson.Number(leaf.Schema));
        Text(",\"stream\":"u8, leaf.Stream.ToString());
        Text(",\"type\":"u8, leaf.Type);
        Plain(",\"v\":"u8, CanonicalJson.Number(Format));
        Plain(",\"version\":"u8, CanonicalJson.Number(leaf.Version));
        Written.Write("}"u8);
        return Written.WrittenSpan;
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

    private static void Plain(ReadOnlySpan<byte> before, string json)
    {
        Written.Write(before);
        Encoding.UTF8.GetBytes(json, Written);
    }

    private static void Text(ReadOnlySpan<byte> before, string text)
    {
        Written.Write(before);
        if (CanonicalJson.IsPlain(text))
        {
            Written.Write("\""u8);
            Encoding.UTF8.GetBytes(text, Written);
            Written.Write("\""u8);
        }
        else
        {
            Encoding.UTF8.GetBytes(CanonicalJson.Text(text), Written);
        }
    }

    private static void Texts(ReadOnlySpan<byte> before, IEnumerable<string> texts)
    {
        Written.Write(before);
        var between = "["u8;
        foreach (var text in texts)
        {
            Text(between, text);
            between = ","u8;
        }

        Written.Write(between[0] == '[' ? "[]"u8 : "]"u8);
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
