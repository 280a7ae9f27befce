using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ledger.Domain.Letters;

/// <summary>
/// Somebody on a letter as a command names them: an id of the roster (a member, an officer by post or person, an e-mail address that the
/// roster knows), or a name and an address for somebody outside the council. Written as <c>"ann-sample"</c> or <c>{"name": …, "address": …}</c>.
/// </summary>
/// <param name="Id">The id; null where a name and an address are given.</param>
/// <param name="Name">The name of somebody outside.</param>
/// <param name="Address">Their e-mail address; one that the roster knows stands for its owner.</param>
[JsonConverter(typeof(AsIdOrPerson))]
public sealed record Addressee(string? Id, string? Name = null, string? Address = null)
{
    /// <summary>An id of the roster.</summary>
    public static implicit operator Addressee(string id) => new(id);

    /// <summary>A correspondent again, as a command names them.</summary>
    public static Addressee Of(Correspondent who) => who.Id is { } id ? new(who.Post ?? id) : new(null, who.Name, who.Address);

    /// <summary>Writes and reads the two forms in JSON.</summary>
    public sealed class AsIdOrPerson : JsonConverter<Addressee>
    {
        /// <inheritdoc/>
        public override Addressee Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var written = JsonElement.ParseValue(ref reader);
            if (written.ValueKind is JsonValueKind.String) return new(written.GetString());
            if (written.ValueKind is not JsonValueKind.Object || written.EnumerateObject().Any(property => !IsKnown(property)))
                throw new JsonException("somebody on a letter is an id of the roster in quotation marks, or an object with a name and an address");
            return new(null, Text(written, "name"), Text(written, "address"));
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, Addressee value, JsonSerializerOptions options)
        {
            if (value.Id is { } id)
            {
                writer.WriteStringValue(id);
                return;
            }

            writer.WriteStartObject();
            writer.WriteString("name", value.Name);
            writer.WriteString("address", value.Address);
            writer.WriteEndObject();
        }

        private static bool IsKnown(JsonProperty property) =>
            property.Name is "name" or "address" && property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null;

        private static string? Text(JsonElement written, string name) => written.TryGetProperty(name, out var text) ? text.GetString() : null;
    }
}
