using System.Collections.Immutable;
using System.Globalization;
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

    internal static string Write(Leaf leaf)
    {
        var members = new Dictionary<string, string>
        {
            ["v"] = CanonicalJson.Number(Format),
            ["origin"] = CanonicalJson.Text(leaf.Origin),
            ["id"] = CanonicalJson.Text(leaf.Id.ToString()),
            ["type"] = CanonicalJson.Text(leaf.Type),
            ["schema"] = CanonicalJson.Number(leaf.Schema),
            ["stream"] = CanonicalJson.Text(leaf.Stream.ToString()),
            ["version"] = CanonicalJson.Number(leaf.Version),
            ["at"] = CanonicalJson.Text(Time(leaf.At)),
            ["layers"] = CanonicalJson.Elements(Ordered(leaf.Layers).Select(layer => CanonicalJson.Text(Name(layer)))),
            ["_sd_alg"] = CanonicalJson.Text(Algorithm),
            [Disclosure.Digests] = Texts(Disclosure.Checked(leaf.Digests)),
        };
        if (leaf.Prev is { } prev) members["prev"] = CanonicalJson.Text(prev.ToString());
        if (!leaf.Erased.IsEmpty) members["erased"] = Texts(Disclosure.Checked(leaf.Erased));
        if (leaf.Migrated) members["migrated"] = "true";
        if (leaf.Restored is { } restored) members["restored"] = Restored(restored);
        if (leaf.Version < 1 || leaf.Schema < 1 || (leaf.Version == 1 && leaf.Prev is not null))
            throw new MalformedException("Versions count from 1, and before the first event of a stream there is none.");
        return CanonicalJson.Members(members);
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

    private static string Time(Instant at)
    {
        var written = Microseconds.Format(at);
        return Microseconds.Parse(written).Value == at ? written : throw new MalformedException("The time in a leaf is in whole microseconds.");
    }

    private static string Texts(ImmutableArray<string> texts) => CanonicalJson.Elements(texts.Select(CanonicalJson.Text));

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(Text);

    private static string Text(JsonElement json) => json.GetString() ?? throw new InvalidOperationException();

    private static ImmutableArray<Layer> Ordered(ImmutableArray<Layer> layers) =>
        layers.SequenceEqual(layers.Distinct().Order()) ? layers : throw new MalformedException("Layers stand in their order, and none stands twice; here they do not.");

    private static string Name(Layer layer) => layer.ToString().ToLower(CultureInfo.InvariantCulture);

    private static Layer LayerOf(string name) => Enum.GetValues<Layer>().Where(layer => Name(layer) == name).Cast<Layer?>().SingleOrDefault()
        ?? throw new MalformedException("This leaf has a layer that is not known here.");
}
