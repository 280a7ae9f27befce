using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Domain.Protocol.Clocks;

/// <summary>Writes and reads a time of day as people do: <c>17:00</c>, or <c>noon</c>.</summary>
public sealed class TimeOfDay : JsonConverter<LocalTime>
{
    private const string Noon = "noon";
    private static readonly LocalTimePattern Written = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <inheritdoc/>
    public override LocalTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        if (text == Noon) return LocalTime.Noon;
        return Written.Parse(text) is { Success: true } time ? time.Value : throw new JsonException($"“{text}” is not a time of day. Write 17:00, or noon.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value == LocalTime.Noon ? Noon : Written.Format(value));
}
