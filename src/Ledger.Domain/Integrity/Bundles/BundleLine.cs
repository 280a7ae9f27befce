using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>One line of <c>data/events.jsonl</c>: a leaf, its place in the log, and what is shown of the event. The line is canonical JSON, so that the leaf in it has its own bytes.</summary>
/// <param name="Index">The leaf's place in the log.</param>
/// <param name="Leaf">The leaf.</param>
/// <param name="Shown">The disclosures that are shown.</param>
public sealed record BundleLine(long Index, Leaf Leaf, ImmutableArray<Disclosure> Shown)
{
    /// <summary>The leaf's hash.</summary>
    public Hash Hash => Merkle.Leaf(Leaf.ToBytes());

    /// <summary>How people name it.</summary>
    public string Name => $"Entry {Index} ({Leaf.Type}, recorded {Moment.Of(Leaf.At)})";

    /// <summary>Reads a line.</summary>
    /// <exception cref="MalformedException">It is not such a line.</exception>
    public static BundleLine Parse(ReadOnlyMemory<byte> line)
    {
        var json = CanonicalJson.Read(line);
        if (!Encoding.UTF8.GetBytes(CanonicalJson.Of(json)).AsSpan().SequenceEqual(line.Span)) throw Malformed();
        if (json.ValueKind != JsonValueKind.Object || json.GetPropertyCount() != 3) throw Malformed();
        if (!json.TryGetProperty("index", out var index) || !json.TryGetProperty("leaf", out var leaf) || !json.TryGetProperty("disclosures", out var shown)) throw Malformed();
        if (index.ValueKind != JsonValueKind.Number || !index.TryGetInt64(out var at) || at < 0 || shown.ValueKind != JsonValueKind.Array) throw Malformed();
        return new(at, Leaf.Parse(Encoding.UTF8.GetBytes(CanonicalJson.Of(leaf))), [.. shown.EnumerateArray().Select(Strict)]);
    }

    /// <summary>The line, without its end.</summary>
    public override string ToString() => CanonicalJson.Members(new Dictionary<string, string>
    {
        ["disclosures"] = CanonicalJson.Elements(Shown.Select(disclosure => CanonicalJson.Text(disclosure.Encoded))),
        ["index"] = CanonicalJson.Number(Index),
        ["leaf"] = Encoding.UTF8.GetString(Leaf.ToBytes()),
    });

    // The ledger writes disclosures canonically; in a bundle no other spelling is read, so that every reader reads the same.
    private static Disclosure Strict(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.String) throw Malformed();
        var encoded = CanonicalJson.Plain(json);
        return StrictBase64.WriteUrl(CanonicalJson.Of(StrictBase64.ReadUrl(encoded))) == encoded ? Disclosure.Parse(encoded) : throw Malformed();
    }

    private static MalformedException Malformed() => new("A line of events has a leaf, its index and disclosures; this has not.");
}
