using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ledger.Domain.Integrity;

/// <summary>
/// JSON in the one spelling that can be hashed (RFC 8785, the JSON Canonicalization Scheme): no blanks, names in the order of their UTF-16 units, one way to escape.
/// Our profile is narrower than the standard's: a number is an integer within ±(2^53−1), so that every reader reads the same one; there is no other number in a fact.
/// </summary>
public static class CanonicalJson
{
    /// <summary>The greatest integer that every reader of JSON reads as written: 2^53−1.</summary>
    public const long Greatest = 9_007_199_254_740_991;

    // What is escaped, and surrogates, which must come in pairs.
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, ' ').Concat(['"', '\\']).Concat(Enumerable.Range(0xD800, 0x800)).Select(unit => (char)unit)]);

    private static readonly JsonDocumentOptions Bounds = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>Reads JSON of any spelling and gives it in the canonical one.</summary>
    /// <exception cref="MalformedException">It is no JSON, names a member twice, holds half a surrogate pair, or a number outside our profile.</exception>
    public static string Of(ReadOnlyMemory<byte> json) => Of(Read(json));

    /// <summary>Gives JSON in the canonical spelling.</summary>
    /// <exception cref="MalformedException">It names a member twice, holds half a surrogate pair, or a number outside our profile.</exception>
    public static string Of(JsonElement json)
    {
        return json.ValueKind switch
        {
            JsonValueKind.Object => Members(json.EnumerateObject().Select(member => KeyValuePair.Create(Name(member), Of(member.Value)))),
            JsonValueKind.Array => Elements(json.EnumerateArray().Select(Of)),
            JsonValueKind.String => Text(Plain(json)),
            JsonValueKind.Number => Number(json.GetRawText()),
            _ => json.GetRawText(),
        };
    }

    /// <summary>The text that a JSON string stands for.</summary>
    /// <exception cref="MalformedException">It holds half a surrogate pair, or bytes that are not UTF-8.</exception>
    internal static string Plain(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    /// <summary>The name of a member.</summary>
    /// <exception cref="MalformedException">It holds half a surrogate pair, or bytes that are not UTF-8.</exception>
    internal static string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    /// <summary>Reads JSON of any spelling; its texts and numbers are checked when it is written canonically.</summary>
    /// <exception cref="MalformedException">It is no JSON, names a member twice, or is nested more than 64 deep.</exception>
    public static JsonElement Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonElement.Parse(json.Span, Bounds);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new MalformedException("This is not JSON, or it names a member twice, or it is nested too deeply.");
        }
    }

    /// <summary>An object of members whose values are canonical already.</summary>
    /// <exception cref="MalformedException">A name stands twice.</exception>
    public static string Members(IEnumerable<KeyValuePair<string, string>> members)
    {
        var sorted = members.ToArray();
        Array.Sort(sorted, (one, other) => string.CompareOrdinal(one.Key, other.Key));
        var written = new StringBuilder("{");
        for (var at = 0; at < sorted.Length; at++)
        {
            if (at > 0 && sorted[at].Key == sorted[at - 1].Key) throw new MalformedException($"“{sorted[at].Key}” stands twice in one JSON object.");
            if (at > 0) written.Append(',');
            written.Append(Text(sorted[at].Key)).Append(':').Append(sorted[at].Value);
        }

        return written.Append('}').ToString();
    }

    /// <summary>An array of values that are canonical already.</summary>
    public static string Elements(IEnumerable<string> values) => $"[{string.Join(',', values)}]";

    /// <summary>An integer.</summary>
    /// <exception cref="MalformedException">It is beyond ±(2^53−1).</exception>
    public static string Number(long number) =>
        number is < -Greatest or > Greatest
            ? throw new MalformedException($"{number} is too large a number to be read alike everywhere.")
            : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text in quotes: only what must be escaped is (RFC 8785, section 3.2.2.2).</summary>
    /// <exception cref="MalformedException">It holds half a surrogate pair.</exception>
    public static string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain(text)) return $"\"{text}\"";
        var written = new StringBuilder(text.Length + 2).Append('"');
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            if (char.IsSurrogate(unit))
            {
                if (!char.IsSurrogatePair(text, at)) throw NotUnicode();
                written.Append(unit).Append(text[++at]);
            }
            else if (Escape(unit) is { } escape)
            {
                written.Append(escape);
            }
            else
            {
                written.Append(unit);
            }
        }

        return written.Append('"').ToString();
    }

    /// <summary>Whether a text stands in quotes as it is.</summary>
    internal static bool IsPlain(string text) => !text.AsSpan().ContainsAny(Special);

    private static string Number(string written)
    {
        if (!long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            throw new MalformedException($"{(written.Length <= 24 ? written : "A number")} is not an integer that is read alike everywhere.");
        return Number(number);
    }

    private static string? Escape(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => $"\\u{(int)unit:x4}",
        _ => null,
    };

    private static MalformedException NotUnicode() => new("The JSON holds text that is not valid Unicode.");
}
