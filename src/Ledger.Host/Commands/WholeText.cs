using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ledger.Host.Commands;

/// <summary>Refuses text that holds half a character (a surrogate without its pair), which nothing that keeps or hashes text can hold.</summary>
internal static class WholeText
{
    /// <summary>The object, every text in which is whole.</summary>
    /// <exception cref="UnusableInputException">A text holds half a character.</exception>
    internal static JsonObject In(JsonObject line)
    {
        try
        {
            Read(line);
            return line;
        }
        catch (InvalidOperationException half)
        {
            throw new UnusableInputException("A text in the line holds half a character.", "Send the text again, whole.", half);
        }
    }

    private static void Read(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject line:
                foreach (var (_, value) in line) Read(value);
                break;
            case JsonArray several:
                foreach (var value in several) Read(value);
                break;
            case JsonValue value when value.GetValueKind() is JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
        }
    }
}
