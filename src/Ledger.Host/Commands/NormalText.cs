using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ledger.Host.Commands;

/// <summary>
/// Makes an accent and its letter one character (Unicode's form NFC) wherever text comes in: José typed on one keyboard is then José typed on another.
/// </summary>
internal static class NormalText
{
    /// <summary>The object with every text in it so written.</summary>
    /// <exception cref="UnusableInputException">A text holds half a character.</exception>
    internal static JsonObject In(JsonObject line)
    {
        try
        {
            Normalise(line);
            return line;
        }
        catch (Exception half) when (half is ArgumentException or InvalidOperationException)
        {
            throw new UnusableInputException("A text in the line holds half a character.", "Send the text again, whole.", half);
        }
    }

    private static void Normalise(JsonNode? node)
    {
        if (node is JsonObject line)
            foreach (var (name, value) in line.ToList())
                if (TextIn(value) is { } text) line[name] = text;
                else Normalise(value);
        if (node is JsonArray several)
            for (var at = 0; at < several.Count; at++)
                if (TextIn(several[at]) is { } text) several[at] = text;
                else Normalise(several[at]);
    }

    private static string? TextIn(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>().Normalize() : null;
}
