using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Host.Packs;
using Ledger.Projections;
using NodaTime.Text;

namespace Ledger.Host.Commands;

/// <summary>Every command there is, by name, and how one is written as JSON: the name under <c>do</c>, the rest beside it.</summary>
public static class CommandBook
{
    /// <summary>How a command's own properties are read: nothing unknown, nothing missing.</summary>
    public static JsonSerializerOptions Format { get; } = StoredJson.Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 32,
    });

    // A command's stream follows from what it says; nobody writes it.
    static CommandBook()
    {
        ((DefaultJsonTypeInfoResolver)Format.TypeInfoResolver!).Modifiers.Add(type =>
        {
            if (type.Type.IsAssignableTo(typeof(ICommand)) && type.Properties.FirstOrDefault(property => property.Name == "stream") is { } stream) type.Properties.Remove(stream);
        });
        Reading = new(Format);
        Reading.Converters.Insert(0, new Choices());
    }

    // The same format; where a choice is none, it says which there are. A schema can't be made from it.
    private static JsonSerializerOptions Reading { get; }

    /// <summary>Every command's class, by name.</summary>
    public static IReadOnlyDictionary<string, Type> Commands { get; } = typeof(ICommand).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ICommand)) && !type.IsAssignableTo(typeof(IOnlyByTheLedger)))
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Reads one command with what comes with it.</summary>
    /// <param name="json">The JSON object.</param>
    /// <param name="askFirst">Whether an act that would breach a clause is to be asked about first.</param>
    /// <exception cref="UnusableInputException">It is no command; the message says what is wrong and what to do.</exception>
    public static Order Read(string json, bool askFirst = false)
    {
        var line = WholeText.In(Parse(json));
        var name = Take(line, "do") ?? throw new UnusableInputException("The line does not say what to do.", "Give the command's name under `do`; `ledger commands schema` lists them.");
        if (!Commands.TryGetValue(name, out var type))
            throw new UnusableInputException($"There is no command “{name}”.", $"{Sentence(Nearest.Advice(name, Commands.Keys, "see `ledger commands schema` for the names"))}.");
        var how = new Submission(
            Take(line, "by") ?? throw new UnusableInputException("The line does not say who acts.", "Give a post's or person's id under `by`."),
            Take(line, "occurredAt") is { } occurred ? OccurredAtOf(occurred) : null,
            Take(line, "at") is { } at ? InstantOf(at) : null,
            Take(line, "goingOnBecause"),
            askFirst);
        return new(CommandOf(name, type, line), how);
    }

    /// <summary>Reads one command whose name, and who acts, are known otherwise: from the address, and from the sign-in.</summary>
    /// <param name="name">The command's name, which must be one of <see cref="Commands"/>.</param>
    /// <param name="said">Its properties, and what comes with it.</param>
    /// <param name="by">Who acts.</param>
    /// <exception cref="UnusableInputException">It is no such command; the message says what is wrong and what to do.</exception>
    internal static Order Read(string name, JsonObject said, string by)
    {
        var line = WholeText.In(said);
        if (line.ContainsKey("by")) throw new UnusableInputException("`by` can't be said here: who acts is who signed in.", "Leave `by` out.");
        var how = new Submission(
            by,
            Take(line, "occurredAt") is { } occurred ? OccurredAtOf(occurred) : null,
            Take(line, "at") is { } at ? InstantOf(at) : null,
            Take(line, "goingOnBecause"),
            TakeYes(line, "askFirst"));
        return new(CommandOf(name, Commands[name], line), how);
    }

    private static JsonObject Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new() { MaxDepth = 32, AllowDuplicateProperties = false }) as JsonObject
                ?? throw new UnusableInputException("The line is not a JSON object.", "Write one command a line: {\"do\":\"OpenMatter\",\"by\":\"town-clerk\", …}.");
        }
        catch (JsonException wrong)
        {
            throw new UnusableInputException($"The line is not JSON: at character {wrong.BytePositionInLine + 1}, {Unreadable.Because(wrong)}.", "Mend the line and send it again.", wrong);
        }
        catch (InvalidOperationException half)
        {
            throw new UnusableInputException("A name in the line holds half a character.", "Send the line again, whole.", half);
        }
    }

    private static ICommand CommandOf(string name, Type type, JsonObject properties)
    {
        // A file names a pack of the shelf; the event will hold the pack's whole text.
        if (type.GetProperty("Pack")?.PropertyType == typeof(Pack) && properties["pack"] is JsonValue pack && pack.GetValueKind() is JsonValueKind.String)
            properties["pack"] = JsonSerializer.SerializeToNode(PackShelf.Get(pack.GetValue<string>()), StoredJson.Options);
        try
        {
            return (ICommand)properties.Deserialize(type, Reading)!;
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
        {
            throw new UnusableInputException($"{name} can't be read{Place(wrong)}: {Unreadable.Because(wrong)}.", "See `ledger commands schema` for what it takes.", wrong);
        }
    }

    private static string? Take(JsonObject line, string property)
    {
        if (!line.Remove(property, out var value) || value is null) return null;
        return value.GetValueKind() is JsonValueKind.String
            ? value.GetValue<string>()
            : throw new UnusableInputException($"`{property}` must be text in quotation marks.", "Mend the line and send it again.");
    }

    private static bool TakeYes(JsonObject line, string property) => line.Remove(property, out var value) && value?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        null or JsonValueKind.False => false,
        _ => throw new UnusableInputException($"`{property}` must be true or false.", "Mend it and send it again."),
    };

    private static OccurredAt OccurredAtOf(string text)
    {
        try
        {
            return OccurredAt.Parse(text) is { Date.Year: >= OccurredAt.FirstYear and <= OccurredAt.LastYear } occurred ? occurred
                : throw new UnusableInputException($"`occurredAt` is “{text}”.", $"Write a year from {OccurredAt.FirstYear} to {OccurredAt.LastYear}.");
        }
        catch (FormatException wrong)
        {
            throw new UnusableInputException($"`occurredAt`: {wrong.Message}", "Mend the line and send it again.", wrong);
        }
    }

    private static NodaTime.Instant InstantOf(string text) => InstantPattern.ExtendedIso.Parse(text) is { Success: true } at && at.Value.InUtc().Year is >= OccurredAt.FirstYear and <= OccurredAt.LastYear
        ? at.Value
        : throw new UnusableInputException($"`at` is “{text}”, which is not a time.", $"Write it as 2026-02-03T10:00:00Z, in a year from {OccurredAt.FirstYear} to {OccurredAt.LastYear}.");

    private static string Place(Exception wrong) => wrong is JsonException { Path: { } path and not "$" } ? $" at `{path.TrimStart('$', '.')}`" : "";

    private static string Sentence(string phrase) => char.ToUpperInvariant(phrase[0]) + phrase[1..];
}
