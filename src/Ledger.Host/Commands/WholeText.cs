using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ledger.Host.Commands;

/// <summary>Refuses text that holds half a character (a surrogate without its pair), or U+0000: nothing that keeps or hashes text can hold them.</summary>
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
                foreach (var (name, value) in line)
                {
                    Read(name);
                    Read(value);
                }

                break;
            case JsonArray several:
                foreach (var value in several) Read(value);
                break;
            case JsonValue value when value.GetValueKind() is JsonValueKind.String:
                Read(value.GetValue<string>());
                break;
        }
    }

    private static void Read(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal)) throw new UnusableInputException("A text in the line holds the character U+0000, which is no text.", "Take it out, and send it again.");
    }
}
