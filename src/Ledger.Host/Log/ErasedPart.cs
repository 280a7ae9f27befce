using System.Text.Json;
using System.Text.Json.Nodes;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Projections.Log.Checking;
using Npgsql;

namespace Ledger.Host.Log;

/// <summary>What an erasure does to one event.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="Digests">The digests of the disclosures that go.</param>
/// <param name="Kept">What stays of each layer's row.</param>
/// <param name="Masked">The event's JSON with the texts masked.</param>
/// <param name="Texts">The texts that go.</param>
internal sealed record ErasedPart(
    Guid Event, IReadOnlyList<string> Digests, IReadOnlyList<(string Layer, string[] Strings, string Subjects)> Kept, JsonNode Masked, IReadOnlyList<string> Texts)
{
    private const string Sql = """
        select l.body, convert_to(e.data::text, 'UTF8'), e.type, d.layer, d.strings, d.subjects::text
        from ledger.leaf l join ledger.mt_events e on e.id = l.event_id join ledger.disclosure d on d.event_id = l.event_id where l.event_id = $1
        """;

    /// <summary>Works out what goes.</summary>
    /// <param name="data">The database.</param>
    /// <param name="id">The event's id.</param>
    /// <param name="paths">Where the texts stand in it.</param>
    /// <param name="gone">The digests that the log says are erased already, where a first attempt did not finish.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="UnusableInputException">Something named is not there, or is no text.</exception>
    internal static async Task<ErasedPart> Of(NpgsqlDataSource data, Guid id, IReadOnlyList<string> paths, IReadOnlyList<string>? gone, CancellationToken cancel)
    {
        var (leaf, json, type) = (Array.Empty<byte>(), Array.Empty<byte>(), "");
        var kept = new List<(string Layer, string[] Strings, List<JsonElement> Subjects)>();
        await using (var ask = data.CreateCommand(Sql))
        {
            ask.Parameters.Add(new() { Value = id });
            await using var rows = await ask.ExecuteReaderAsync(cancel);
            while (await rows.ReadAsync(cancel))
            {
                (leaf, json, type) = ((byte[])rows[0], (byte[])rows[1], rows.GetString(2));
                kept.Add((rows.GetString(3), rows.GetFieldValue<string[]>(4), JsonSerializer.Deserialize<List<JsonElement>>(rows.GetString(5))!));
            }
        }

        try
        {
            var disclosures = kept.SelectMany(row => row.Strings).Select(Disclosure.Parse).ToList();
            var opened = OpenedEvent.Of(Leaf.Parse(leaf).Digests, disclosures, gone?.ToHashSet() ?? []);
            var digests = gone ?? [.. paths.SelectMany(path => Under(opened, path))];
            var masked = JsonNode.Parse(json)!;
            var before = In(masked).ToHashSet();
            foreach (var path in paths) Erasure.Cover(masked, path);
            Readable(type, masked);
            return new(
                id, digests, [.. kept.Select(row => Without(row, digests))], masked, [.. before.Except(In(masked))]);
        }
        catch (Exception wrong) when (wrong is MalformedException or JsonException)
        {
            throw new UnusableInputException($"Event {id} cannot be erased as proposed: {wrong.Message}", "Propose the erasure anew: name texts, by their places in the entry's JSON.", wrong);
        }
    }

    // A property with whatever of other layers is nested in it.
    private static IEnumerable<string> Under(OpenedEvent opened, string path)
    {
        var under = opened.Parts.Where(part => (part.Within.Length == 0 ? part.Name : $"{part.Within}.{part.Name}") is { } place && (place == path || place.StartsWith(path + ".", StringComparison.Ordinal) || place.StartsWith(path + "[", StringComparison.Ordinal))).ToList();
        return under.Count > 0 ? under.Select(part => part.Digest)
            : throw new MalformedException($"“{path}” has no digest of its own; erase what it stands in.");
    }

    private static (string, string[], string) Without((string Layer, string[] Strings, List<JsonElement> Subjects) row, IReadOnlyList<string> digests)
    {
        var stays = row.Strings.Zip(row.Subjects).Where(one => !digests.Contains(Disclosure.DigestOf(one.First))).ToList();
        return (row.Layer, [.. stays.Select(one => one.First)], JsonSerializer.Serialize(stays.Select(one => one.Second)));
    }

    // What is masked must still be read: a mask is no date and no choice.
    private static void Readable(string type, JsonNode masked)
    {
        var kind = StoredNames.All.First(one => one.Value == type).Key;
        _ = masked.Deserialize(kind, StoredJson.Options);
    }

    private static IEnumerable<string> In(JsonNode? json) => json switch
    {
        JsonObject members => members.SelectMany(member => In(member.Value)),
        JsonArray list => list.SelectMany(In),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
